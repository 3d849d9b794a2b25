import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const repository = fileURLToPath(new URL("../..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

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
  const folder = await mkdtemp(join(tmpdir(), "packed-client-"));
  const [client, ...dependencies] = await Promise.all([
    copyClient(join(folder, "client")).then((source) => pack(source, folder)),
    ...["openapi-fetch", "openapi-typescript-helpers"].map((name) =>
      pack(join(repository, "node_modules", name), folder, ["--ignore-scripts"]),
    ),
  ]);
  const project = join(folder, "project");
  await writeProject(project, { "package.json": JSON.stringify({ private: true, type: "module" }) });
  const archives = [client, ...dependencies].map(({ filename }) => join(folder, filename));
  await run(npm, ["install", "--offline", "--no-audit", "--no-fund", ...archives], { cwd: project });
  return {
    archive: await readFile(join(folder, client.filename)),
    files: client.files.map(({ path }) => path),
    project,
    remove: () => rm(folder, { recursive: true, force: true }),
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

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

async function pack(source: string, target: string, flags: readonly string[] = []): Promise<Packed> {
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
