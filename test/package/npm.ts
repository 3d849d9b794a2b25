import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Absolute path of the repository. */
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Installs archives into a project, without a network. */
export async function install(project: string, archives: readonly string[]): Promise<void> {
  await run(npm, ["install", "--offline", "--no-audit", "--no-fund", ...archives], { cwd: project });
}

/** Unpacks the archive of a package as `npm install` does, its dependencies left out. */
export async function unpack(archive: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  await run("tar", ["-xzf", archive, "-C", target, "--strip-components=1"]);
}

/** What npm says of an archive that it made. */
export interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs a package into a folder, with its own scripts. */
export async function pack(source: string, target: string, flags: readonly string[] = []): Promise<Packed> {
  const options = ["--json", "--pack-destination", target, ...flags];
  const { stdout } = await run(npm, ["pack", ...options], { cwd: source });
  // npm prints what the scripts print before its own JSON.
  const [packed] = JSON.parse(stdout.slice(stdout.search(/^\[/m))) as readonly Packed[];
  if (!packed) throw new Error(`npm packed nothing of ${source}`);
  return packed;
}

/** Writes files by path. */
export async function writeProject(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Runs a program with node, and gives what it prints. */
export async function runNode(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [...args], { cwd: folder });
  return stdout;
}

/** Compiles a project with tsc, and gives what it finds wrong. */
export async function compile(folder: string, config: string): Promise<string> {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const failed = (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? String(error) });
  const { stdout } = await run(process.execPath, [tsc, "-p", config], { cwd: folder }).catch(failed);
  return stdout;
}
