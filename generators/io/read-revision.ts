import { execFile } from "node:child_process";
import { relative, resolve } from "node:path";
import { promisify } from "node:util";
import { isInside } from "../names/relative-path.js";
import type { FileSource } from "./read-files.js";
import { RevisionError } from "./revision-error.js";

// The only module that asks git: for what a revision has, never for anything that changes the repository.

/** The files of a repository as a revision has them. */
export interface Revision extends FileSource {
  /** As it was asked for, such as `HEAD~1`. */
  readonly name: string;
  /** The commit that it is. */
  readonly commit: string;
  /** Absolute path of the working tree. */
  readonly folder: string;
  readonly hasFile: (path: string) => boolean;
}

/** An entry of a tree: what it is, and its object. */
interface Entry {
  readonly mode: string;
  readonly object: string;
}

/** Larger files are no documents. */
const maxBytes = 128 * 1024 * 1024;

const symbolicLink = "120000";
const submodule = "160000";

/**
 * Opens a revision; the working tree is neither read nor changed.
 *
 * @param folder absolute path of a folder in the repository
 * @param name as git takes it, such as `HEAD~1` or `origin/main`
 * @throws {RevisionError} without git, outside a repository, and where there is no such revision
 */
export async function openRevision(folder: string, name: string): Promise<Revision> {
  const up = await git(folder, ["rev-parse", "--show-cdup"], `\`${name}\` cannot be read`);
  const top = resolve(folder, up.trim());
  const commit = await git(
    folder,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`],
    `the repository has no revision \`${name}\``,
  );
  const tree = await git(
    top,
    ["ls-tree", "-r", "-z", "--full-tree", commit.trim()],
    `\`${name}\` cannot be read`,
  );
  const entries = parseTree(tree);
  const find = (path: string) => entries.get(relative(top, path).replaceAll("\\", "/"));
  const demand = (path: string): Entry => {
    const entry = find(path);
    // As for a file that is not on disk.
    if (!entry)
      throw Object.assign(new Error(`revision \`${name}\` has no file \`${relative(top, path)}\``), {
        code: "ENOENT",
      });
    if (entry.mode !== symbolicLink) return entry;
    throw new Error(
      `\`${relative(top, path)}\` of revision \`${name}\` is a symbolic link, which is not followed`,
    );
  };
  return {
    name,
    commit: commit.trim(),
    folder: top,
    hasFile: (path) => isInside(top, path) && find(path) !== undefined,
    existsAsNoFile: (path) => find(path)?.mode === submodule,
    // Folders are no entries of their own; what is asked for a folder is only whether files are in it.
    toRealPath: async (path) => path,
    readText: async (path) =>
      git(top, ["cat-file", "blob", demand(path).object], `\`${path}\` cannot be read`),
  };
}

/** The output of `git ls-tree -z`: `<mode> <type> <object>\t<path>`, each ended by a NUL. */
function parseTree(output: string): ReadonlyMap<string, Entry> {
  const lines = output.split("\0").filter((line) => line !== "");
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , object = ""] = line.slice(0, tab).split(" ");
      return [line.slice(tab + 1), { mode, object }];
    }),
  );
}

const run = promisify(execFile);

async function git(folder: string, words: readonly string[], failure: string): Promise<string> {
  try {
    const { stdout } = await run("git", [...words], { cwd: folder, maxBuffer: maxBytes, windowsHide: true });
    return stdout;
  } catch (error) {
    throw new RevisionError(
      `${failure}${explain(error as NodeJS.ErrnoException & { readonly stderr?: string })}`,
    );
  }
}

function explain({ code, stderr = "" }: NodeJS.ErrnoException & { readonly stderr?: string }): string {
  if (code === "ENOENT") return ": there is no `git` to ask; give a file instead";
  const [line = ""] = stderr.trim().split("\n");
  return line === "" ? "" : `: ${line.replace(/^fatal: /, "")}`;
}
