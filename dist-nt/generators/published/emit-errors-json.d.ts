import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
/** `errors.json`: the error contract as data, without the places that it was read from. */
export declare function emitErrorsJson(contract: Contract): OutputFile;
/** `errors.schema.json`: the shape of `errors.json`, beside it. */
export declare function emitErrorsSchema(templates: ReadonlyMap<string, string>): OutputFile;
