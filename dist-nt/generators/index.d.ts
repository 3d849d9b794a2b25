import { type ApiConfig } from "./config/config.js";
import type { Contract } from "./contract/contract.js";
import { type Diagnostic } from "./diagnostics/diagnostic.js";
import { readStyle } from "./docs/style.js";
import { type ErrorSurvey } from "./facts/survey-errors.js";
import { type Assets, type GeneratorName, runGenerator } from "./generators.js";
import { type WritePlan } from "./io/write-files.js";
import type { OpenApiDocument } from "./openapi/openapi.js";
/**
 * The configuration of one API.
 *
 * @param folder absolute path of the folder with `redocly.yaml`, if there is one
 * @param wanted name of an API there, or path of a document; the first API of `redocly.yaml` if absent
 * @throws {ConfigError} where the configuration is wrong or does not have what is wanted
 * @throws {OutputError} if the output folder is behind a symbolic link and no setting names it
 */
export declare function readApi(folder: string, wanted?: string): Promise<ApiConfig>;
/** A document that was read without errors, with its contract. */
export interface Understood {
    /** Expanded and bundled: what is published as `openapi.yaml`. */
    readonly document: OpenApiDocument;
    readonly contract: Contract;
}
/**
 * Reads the document of an API and builds its contract.
 *
 * @param onDocument called once the document can no longer change, which may be before it was checked
 * @returns the diagnostics, and the document and contract unless an error makes them unusable
 * @throws {UnusableDocumentError} if the document exceeds a limit
 */
export declare function understand(api: ApiConfig, onDocument?: (document: OpenApiDocument) => void): Promise<{
    readonly understood: Understood | undefined;
    readonly diagnostics: readonly Diagnostic[];
}>;
/**
 * The contract of an API as far as its document can be read, whatever errors it has: to look something up, not to
 * generate from.
 */
export declare function readContract(api: ApiConfig): Promise<{
    /** `undefined` where nothing can be read, as in a document that is not YAML. */
    readonly contract: Contract | undefined;
    readonly diagnostics: readonly Diagnostic[];
}>;
/** A survey of a document's errors; without one, an error makes the document unusable. */
export interface Surveyed {
    readonly surveyed: {
        readonly contract: Contract;
        readonly survey: ErrorSurvey;
    } | undefined;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * The survey of a document's errors, its contract and the diagnostics. Where a success is certain to be a refusal
 * at times, its body is read as that of an error too.
 */
export declare function survey(api: ApiConfig): Promise<Surveyed>;
/**
 * The diagnostics of an API's document, in reading order.
 *
 * @throws {UnusableDocumentError} if the document exceeds a limit
 */
export declare function lint(api: ApiConfig): Promise<readonly Diagnostic[]>;
/** Options of `generate`. */
export interface GenerateOptions {
    /** Generators to run; those of the form of the client if absent. */
    readonly only?: readonly GeneratorName[];
    /** Templates and styles of the output; those that ship with the toolchain if absent. */
    readonly assets?: Assets;
    /** Where generators run; in this thread by default. */
    readonly run?: typeof runGenerator;
}
/**
 * Generates everything in memory and compares it with the output folder.
 *
 * @returns what `writeFiles` is to write into `api.output`; until then nothing is written
 * @throws {UnusableDocumentError} if the output exceeds a limit
 * @throws {OutputError} if a symbolic link or something else is in the way of a file
 */
export declare function generate(api: ApiConfig, { document, contract }: Understood, { only, assets: given, run }?: GenerateOptions): Promise<WritePlan>;
export { type AdoptionOptions, type AdoptionPlan, planAdoption, type ReadProse, readProse, } from "./adopt-document.js";
export { compareVersions, readSurface } from "./compare-versions.js";
export type { ApiConfig, ClientConfig, DocsConfig } from "./config/config.js";
export { ConfigError } from "./config/config.js";
export { readConfigToWrite as readApis } from "./config/read-config.js";
export type { Contract } from "./contract/contract.js";
export type { Diagnostic, Place } from "./diagnostics/diagnostic.js";
export { hasErrors, sortDiagnostics } from "./diagnostics/diagnostic.js";
export { formatDiagnostic } from "./diagnostics/format-diagnostic.js";
export { formatDiagnostics } from "./diagnostics/format-diagnostics.js";
export type { Finding } from "./diff/finding.js";
export { type Example, renderExamples } from "./docs/render-examples.js";
export { renderProblems } from "./docs/render-problems.js";
export { writeMatch } from "./emit/write-match.js";
export type { ErrorSurvey } from "./facts/survey-errors.js";
export type { Assets, GeneratorInput, GeneratorName } from "./generators.js";
export { generatorNames } from "./generators.js";
export type { OutputFile } from "./io/output.js";
export { OutputError } from "./io/output.js";
export type { WritePlan } from "./io/write-files.js";
export { writeFiles } from "./io/write-files.js";
export { UnusableDocumentError } from "./limits/unusable-document.js";
export { type MadeRelease, makeRelease, type ReleaseResult } from "./make-release.js";
export type { OpenApiDocument } from "./openapi/openapi.js";
export { readAssets } from "./read-assets.js";
export { readStyle };
