import type { Operation } from "../contract/contract.js";
import { type Code } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
/**
 * What an operation brings to write and send its request, as an object literal; `undefined` where the plain form will
 * do: primitives in the path, no body, no credentials.
 */
export declare function emitWriters({ parameters, requestBody, security, sensitive }: Operation, use: Use): Code | undefined;
