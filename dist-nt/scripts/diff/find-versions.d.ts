import type { ApiConfig } from "../../generators/config/config.js";
import { type Revision } from "../../generators/io/read-revision.js";
/** A version of a document as the command line names it. */
export interface NamedVersion {
    readonly name: string;
    readonly api: ApiConfig;
    /** The git revision that its files are read at; on disk, if absent. */
    readonly at?: Revision;
    /** Two versions of one key are the same. */
    readonly key: string;
}
/**
 * Finds two versions of a document: a file, an API of `redocly.yaml`, or a file of a git revision.
 *
 * @param folder absolute path of the folder with `redocly.yaml`, if there is one
 * @throws {RevisionError} for a revision that does not exist, or has no such file
 * @throws {ConfigError} for a file that does not exist
 */
export declare function findVersions([base, revision]: readonly [string, string], folder: string): Promise<readonly [NamedVersion, NamedVersion]>;
/**
 * Finds a version of a document, as `findVersions` does.
 *
 * @throws {RevisionError} for a revision that does not exist, or has no such file
 * @throws {ConfigError} for a file that does not exist
 */
export declare function findVersion(name: string, folder: string): Promise<NamedVersion>;
