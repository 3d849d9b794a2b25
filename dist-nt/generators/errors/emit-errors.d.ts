import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
import type { ClientForm } from "./client-form.js";
/** `errors.ts`, the entry for those who bring their own HTTP client: `parseError` and everything to handle its result. */
export declare function emitErrors(contract: Contract, form?: ClientForm): OutputFile;
