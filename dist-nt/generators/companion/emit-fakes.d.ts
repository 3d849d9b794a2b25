import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
/** `fakes.ts`: for tests, the answer and the error of every documented code. */
export declare function emitFakes({ operations }: Contract): OutputFile;
