import type { AdapterName, ApiConfig } from "../../generators/config/config.js";
import { type Assets, type GeneratorName } from "../../generators/generators.js";
import type { CommandContext } from "../command-context.js";
import type { Checks } from "./generate-api.js";
import type { Report } from "./report.js";
/** What is to be generated, and how. */
export interface GenerateWords extends Checks {
    /** Name of an API or path of a document; all of `redocly.yaml` without it. */
    readonly wanted: string | undefined;
    readonly strict: boolean;
    readonly only: readonly GeneratorName[] | undefined;
    /** Whether the docs are to have the reference, whatever is configured. */
    readonly reference: boolean;
    /** Where the docs are published, whatever is configured; of several APIs, each in a folder of its name. */
    readonly docsUrl: string | undefined;
    /** Whether to make the companion, whatever is configured. */
    readonly companion: boolean;
    /** Adapters that a companion is to have, whatever is configured. */
    readonly adapters: readonly AdapterName[] | undefined;
}
/** Generates APIs of one folder, over and over if need be: what has been loaded stays loaded. */
export interface ApiGenerator {
    /** The APIs, as they are configured now. */
    readonly readApis: () => Promise<readonly ApiConfig[]>;
    /** @returns a report for each API; `undefined` where a document has errors, or where a check found something */
    readonly run: () => Promise<readonly Report[] | undefined>;
    readonly close: () => Promise<void>;
}
/** @param assets what the output is made with; what ships with the toolchain if absent */
export declare function createApiGenerator(words: GenerateWords, context: CommandContext, assets?: Promise<Assets>): ApiGenerator;
