import type { Contract } from "../contract/contract.js";
/** A site that the page of examples leads to. */
export interface Example {
    /** Its folder, relative to the page. */
    readonly folder: string;
    readonly contract: Contract;
}
/** The page above several sites, which shows what documents of different shape become. */
export declare function renderExamples(examples: readonly Example[], templates: ReadonlyMap<string, string>): string;
