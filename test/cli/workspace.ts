import { cp, readdir, readFile, symlink } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type Finished, runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";

/** A folder with the flagship's sources, to change and to generate in. */
export interface Workspace {
  readonly folder: string;
  /** Changes a file; fails where the text to replace is not there. */
  readonly edit: (path: string, from: string, to: string) => Promise<void>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  /** All files below a folder with their texts; empty where there is no folder. */
  readonly snapshot: (path: string) => Promise<ReadonlyMap<string, string>>;
  /** Runs the command line, in this process. */
  readonly run: (...words: readonly string[]) => Promise<Finished>;
  readonly remove: () => Promise<void>;
}

/** Makes a workspace in a temporary folder. */
export async function createWorkspace(): Promise<Workspace> {
  const { path: folder, read, write, remove } = await createTemporaryFolder();
  await cp("spec", join(folder, "spec"), { recursive: true });
  await cp("redocly.yaml", join(folder, "redocly.yaml"));
  await symlink(resolve("node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    read,
    write: (path, text) => write({ [path]: text }),
    edit: async (path, from, to) => {
      const text = await read(path);
      if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
      await write({ [path]: text.replace(from, to) });
    },
    snapshot: (path) => readAll(join(folder, path)),
    run: (...words) => runCommand(folder, words),
    remove,
  };
}

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    texts.set(relative(folder, path).replaceAll("\\", "/"), await readFile(path, "utf8"));
  }
  return texts;
}
