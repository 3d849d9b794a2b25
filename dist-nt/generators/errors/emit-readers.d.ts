import { type Code } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
/**
 * The functions that read errors for other HTTP clients: `parseError`, `findError`, `parseThrown` and `isErrorOf`.
 *
 * @param canBeSuccess whether a success may say that the API refuses, so that `parseError` is asked about those too
 */
export declare function emitReaders(canBeSuccess: boolean, use: Use): readonly Code[];
/** `parseErrorOf`, which takes the contract of the operation, so that a bundle holds no other. */
export declare function emitReaderOfOne(use: Use): Code;
