import type { ChangedFile } from "../../generators/adopt/plan-edits.js";
import type { ApiConfig } from "../../generators/config/config.js";
import type { Contract } from "../../generators/index.js";
/** The change of `redocly.yaml`, if one is needed and can be made. */
export interface ConfigPlan {
    readonly files: readonly ChangedFile[];
    /** The name of the API there. */
    readonly name: string;
    /** Sentences for people. */
    readonly notes: readonly string[];
}
/**
 * Plans the configuration of a document whose prose is adopted: what `init` writes, and as warnings the rules that
 * the rest of the document breaks.
 */
export declare function planConfig(api: ApiConfig, contract: Contract, stillMissing: readonly string[], folder: string): ConfigPlan;
