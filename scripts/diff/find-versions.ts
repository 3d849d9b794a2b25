import { resolve } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import { hasReadSettings, readConfig, readConfigOfPath } from "../../generators/config/read-config.js";
import { existsAsFile } from "../../generators/io/read-files.js";
import { openRevision, type Revision } from "../../generators/io/read-revision.js";
import { RevisionError } from "../../generators/io/revision-error.js";
import { UsageError } from "../usage-error.js";

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
export async function findVersions(
  [base, revision]: readonly [string, string],
  folder: string,
): Promise<readonly [NamedVersion, NamedVersion]> {
  const [one, other] = [await findVersion(base, folder), await findVersion(revision, folder)];
  // Where one of them is configured, a copy of it elsewhere is read in the same way.
  if (hasReadSettings(one.api) === hasReadSettings(other.api)) return [one, other];
  return hasReadSettings(other.api) ? [readAs(one, other), other] : [one, readAs(other, one)];
}

/**
 * Finds a version of a document, as `findVersions` does.
 *
 * @throws {RevisionError} for a revision that does not exist, or has no such file
 * @throws {ConfigError} for a file that does not exist
 */
export async function findVersion(name: string, folder: string): Promise<NamedVersion> {
  const [, revision, path] = /^([^:]+):(.+)$/s.exec(name) ?? [];
  if (revision !== undefined && path !== undefined && !existsAsFile(resolve(folder, name)))
    return findInRevision(name, { revision, path }, folder);
  const [api] = await readConfig(folder, name);
  if (!api) throw new UsageError(`no document \`${name}\``);
  return { name, api, key: api.root };
}

/** As in git, a path is that from the root of the repository, unless it starts with a dot. */
async function findInRevision(
  name: string,
  { revision, path }: { readonly revision: string; readonly path: string },
  folder: string,
): Promise<NamedVersion> {
  if (!/\.(ya?ml|json)$/i.test(path))
    throw new UsageError(
      `\`${name}\` names no document: after the revision comes the path of a .yaml or .json file`,
    );
  const at = await openRevision(folder, revision);
  const root = resolve(/^\.\.?\//.test(path) ? folder : at.folder, path);
  if (!at.hasFile(root)) throw new RevisionError(`revision \`${revision}\` has no file \`${path}\``);
  const api = await readConfigOfPath(folder, root);
  // References may lead anywhere in the repository that the revision is of.
  return { name, api: { ...api, project: api.project ?? at.folder }, at, key: `${at.commit} ${root}` };
}

/** A version, read by the settings of another; where its own files may be stays as it is. */
function readAs(version: NamedVersion, { api }: NamedVersion): NamedVersion {
  const { root, project } = version.api;
  return { ...version, api: { ...api, root, ...(project !== undefined && { project }) } };
}
