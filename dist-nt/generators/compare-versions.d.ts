import type { ApiConfig } from "./config/config.js";
import type { ErrorSurface } from "./contract/surface.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { Finding } from "./diff/finding.js";
import type { DocumentFacts } from "./facts/document-facts.js";
import type { Revision } from "./io/read-revision.js";
/** A version of a document. */
export interface Version {
    readonly api: ApiConfig;
    /** Where its files are; on disk, if absent. */
    readonly at?: Revision;
}
/** A version that was read. */
export interface ReadSurface {
    /** `undefined` where an error of the document leaves nothing to compare. */
    readonly surface: ErrorSurface | undefined;
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * Reads what callers of a version rely on. What our own rules would find leaves it readable: the past cannot be
 * mended.
 *
 * @throws {UnusableDocumentError} if the document exceeds a limit
 */
export declare function readSurface(version: Version): Promise<ReadSurface>;
/** Makes something of the facts of a version, whatever our own rules would find. */
export declare function readFactsAlone<Built>({ api, at }: Version, build: (facts: DocumentFacts) => Built): Promise<{
    built: Built | undefined;
    diagnostics: readonly Diagnostic[];
}>;
/**
 * What has changed of the errors of an API from one version to another.
 *
 * @returns `undefined` where these are not versions of one API: they have no operation in common
 */
export declare function compareVersions(base: {
    readonly surface: ErrorSurface;
    readonly at?: Revision | undefined;
}, revision: {
    readonly surface: ErrorSurface;
    readonly at?: Revision | undefined;
}): readonly Finding[] | undefined;
