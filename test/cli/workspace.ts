import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

/** A folder with the flagship's sources, to change and to generate in. */
export interface Workspace {
  readonly folder: string;
  /** Changes a file; fails where the text to replace is not there. */
  readonly edit: (path: string, from: string, to: string) => Promise<void>;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
  /** All files below a folder with their texts; empty where there is no folder. */
  readonly snapshot: (path: string) => Promise<ReadonlyMap<string, string>>;
  /** Runs the command line. */
  readonly run: (...words: readonly string[]) => Promise<Finished>;
  readonly remove: () => Promise<void>;
}

/** What a run of the command line came to. */
export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a workspace in a temporary folder. */
export async function createWorkspace(): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), "workspace-"));
  await cp("spec", join(folder, "spec"), { recursive: true });
  await cp("redocly.yaml", join(folder, "redocly.yaml"));
  await symlink(resolve("node_modules"), join(folder, "node_modules"), "junction");
  const at = (path: string) => join(folder, path);
  const read = (path: string) => readFile(at(path), "utf8");
  return {
    folder,
    read,
    write: (path, text) => writeFile(at(path), text),
    edit: async (path, from, to) => {
      const text = await read(path);
      if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
      await writeFile(at(path), text.replace(from, to));
    },
    snapshot: (path) => readAll(at(path)),
    run: (...words) => runCli(folder, words),
    remove: () => rm(folder, { recursive: true, force: true }),
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

const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const cli = resolve("scripts/cli.ts");

/** Runs `openapi-errors` in a folder; ended after a minute. */
export function runCli(folder: string, words: readonly string[]): Promise<Finished> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [tsx, cli, ...words], { cwd: folder, timeout: 60_000 });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk) => {
      stdout += chunk;
    });
    child.stderr.on("data", (chunk) => {
      stderr += chunk;
    });
    child.on("error", fail);
    child.on("close", (exitCode) => done({ exitCode, stdout, stderr }));
  });
}
