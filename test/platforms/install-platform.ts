import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where platforms are kept from one run to the next; it may be deleted. */
const cache = fileURLToPath(new URL("../../.cache/platforms", import.meta.url));

/** A program that runs JavaScript, as a package of npm. */
export interface PlatformPackage {
  /** The package, which is also the name of the program. */
  readonly name: "node" | "bun" | "deno";
  readonly version: string;
  /** What it is called with, before the path of a script. */
  readonly words: readonly string[];
}

/**
 * The command of a platform; it is installed where it is not there yet.
 *
 * @throws where npm cannot install it, or the program does not run on this machine
 */
export async function installPlatform({ name, version, words }: PlatformPackage): Promise<readonly string[]> {
  const folder = join(cache, `${name}-${version}`);
  if (!existsSync(folder)) await install(`${name}@${version}`, folder);
  const program = join(folder, "node_modules/.bin", name);
  await run(program, ["--version"]);
  return [program, ...words];
}

/** In a folder of its own first, so that what is there is whole. */
async function install(spec: string, folder: string): Promise<void> {
  const unfinished = `${folder}-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await writeFile(join(unfinished, "package.json"), JSON.stringify({ private: true }));
    await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", spec], { cwd: unfinished });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
