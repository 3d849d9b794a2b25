import { cp, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { createTemporaryFolder } from "../temporary-folder.js";
import { install, pack, repository, writeProject } from "./npm.js";

/** The generated package as an integrator gets it. */
export interface PackedClient {
  /** The archive that npm publishes. */
  readonly archive: Buffer;
  /** Paths in the archive. */
  readonly files: readonly string[];
  /** A project outside the repository, where the package is installed. */
  readonly project: string;
  readonly remove: () => Promise<void>;
}

/** Packs the generated package with its own scripts, and installs it from the archive, without a network. */
export async function packClient(): Promise<PackedClient> {
  const { path: folder, remove } = await createTemporaryFolder();
  const [client, ...dependencies] = await Promise.all([
    copyClient(join(folder, "client")).then((source) => pack(source, folder)),
    ...["openapi-fetch", "openapi-typescript-helpers"].map((name) =>
      pack(join(repository, "node_modules", name), folder, ["--ignore-scripts"]),
    ),
  ]);
  const project = join(folder, "project");
  await writeProject(project, { "package.json": JSON.stringify({ private: true, type: "module" }) });
  const archives = [client, ...dependencies].map(({ filename }) => join(folder, filename));
  await install(project, archives);
  return {
    archive: await readFile(join(folder, client.filename)),
    files: client.files.map(({ path }) => path),
    project,
    remove,
  };
}

/** A copy with nothing built, so that what is packed was built by the package's own scripts. */
async function copyClient(target: string): Promise<string> {
  const source = join(repository, "generated/client");
  const built = ["dist", "node_modules"].map((name) => join(source, name));
  await cp(source, target, { recursive: true, filter: (path) => !built.includes(path) });
  await symlink(join(repository, "node_modules"), join(target, "node_modules"), "junction");
  return target;
}
