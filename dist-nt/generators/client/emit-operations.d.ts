import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
/** `operations.ts`: for each operation its input, its data, and a function that calls it. */
export declare function emitOperations(contract: Contract, docsUrl?: string): OutputFile;
