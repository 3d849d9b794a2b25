import { type Version } from "./compare-versions.js";
import { type ApiConfig } from "./config/config.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Finding } from "./diff/finding.js";
import type { OutputFile } from "./io/output.js";
import { type WrittenRelease } from "./release/build-release.js";
/** A release that is to be added to the history of an API. */
export interface MadeRelease {
    readonly release: WrittenRelease;
    readonly findings: readonly Finding[];
    /** Absolute path of the folder of the history. */
    readonly folder: string;
    /** The history and the errors of this release; `undefined` where nothing can be added to the end of the history. */
    readonly files: readonly OutputFile[] | undefined;
}
/** What a document has changed since its last release. */
export interface ReleaseResult {
    /** `undefined` where nothing has changed, and where a document cannot be read. */
    readonly made: MadeRelease | undefined;
    /** Why a document cannot be read. */
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Makes a release of a document that has no errors. It is compared with the errors that are kept of the last one.
 *
 * @param date as `2026-08-03`
 * @param base what to compare with instead
 * @throws {OutputError} where a link, or something else, is in the place of the history
 * @throws {ConfigError} for a date before the last release, and where it is not known what that was
 */
export declare function makeRelease(api: ApiConfig, date: string, base?: Version): Promise<ReleaseResult>;
