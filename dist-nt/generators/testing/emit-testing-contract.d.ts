import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
/** `testing-contract.ts`: responses checked against the document, one by one or as they pass. */
export declare function emitTestingContract(contract: Contract): OutputFile;
