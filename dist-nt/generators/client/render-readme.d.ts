import type { ClientConfig } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
/** The README of the npm package; its samples are of the operation with the most codes. */
export declare function renderClientReadme(contract: Contract, client: ClientConfig, templates: ReadonlyMap<string, string>): OutputFile;
