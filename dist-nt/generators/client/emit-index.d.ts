import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
/** `index.ts`: the main entry, every name listed. */
export declare function emitIndex(contract: Contract): OutputFile;
