import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** A folder of a test's own. */
export interface TemporaryFolder {
  /** Its absolute path. */
  readonly path: string;
  /** Writes files by relative path, and the folders above them. */
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  /** Relative paths of everything in it, folders with a slash at the end, in alphabetical order. */
  readonly list: () => Promise<readonly string[]>;
  readonly read: (path: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Makes a folder below that of the system for temporary files; whoever makes it removes it. */
export async function createTemporaryFolder(): Promise<TemporaryFolder> {
  const path = await mkdtemp(join(tmpdir(), "test-"));
  return {
    path,
    write: async (files) => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), text);
      }
    },
    list: async () => {
      const entries = await readdir(path, { recursive: true, withFileTypes: true });
      return entries
        .map((entry) => {
          const name = relative(path, join(entry.parentPath, entry.name)).replaceAll("\\", "/");
          return entry.isDirectory() ? `${name}/` : name;
        })
        .sort();
    },
    read: (name) => readFile(join(path, name), "utf8"),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}
