import type { ApiConfig } from "../../generators/config/config.js";
import type { Contract } from "../../generators/contract/contract.js";
import { type Diagnostic } from "../../generators/diagnostics/diagnostic.js";
import { type Assets, type GeneratorName } from "../../generators/generators.js";
import type { WritePlan } from "../../generators/io/write-files.js";
import type { GeneratorThread } from "../../generators/thread/generator-thread.js";
import type { CommandContext } from "../command-context.js";
/** With what the output of an API is made. */
export interface Tools {
    readonly only: readonly GeneratorName[];
    readonly assets: Assets;
    /** Where types are made; here if absent. */
    readonly typesThread?: GeneratorThread | undefined;
}
/** What an API came to in memory. */
export interface Made {
    readonly diagnostics: readonly Diagnostic[];
    /** The diagnostics in reading order, as they were printed. */
    readonly texts: readonly string[];
    /** `undefined` where the document has errors. */
    readonly output: {
        readonly contract: Contract;
        readonly plan: WritePlan;
    } | undefined;
}
/** Reads the document of an API, says what is wrong with it, and makes in memory what is made of it. */
export declare function makeApi(api: ApiConfig, { only, assets, typesThread }: Tools, { folder, say, progress }: CommandContext): Promise<Made>;
