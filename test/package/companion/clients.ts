import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { repository } from "../npm.js";

const run = promisify(execFile);

/** Where the libraries are installed, and what projects that use them look like. */
export const home = import.meta.dirname;

/** Before errors were added to a program, and after. */
export type When = "after" | "before";

/** The programs that generate clients, with what they are given for a program of ours. */
const commands: Readonly<Record<string, (name: string) => readonly string[]>> = {
  "hey-api": (name) => [
    join(home, "node_modules/@hey-api/openapi-ts/bin/run.js"),
    ...["--file", `${name}.config.ts`, "--no-log-file"],
  ],
  orval: (name) => [
    join(home, "node_modules/orval/dist/bin/orval.mjs"),
    ...["--config", `${name}.config.mjs`],
  ],
  redocly: (name) => [
    join(repository, "node_modules/@redocly/cli/bin/cli.js"),
    ...["generate-client", "--config", `${name}.yaml`],
  ],
};

/** The libraries that generate a client. */
export const generatingLibraries = Object.keys(commands);

/**
 * The files of a program, `after.config.ts` as `hey-api-after.config.ts`: all programs lie in one folder. What they
 * call `client` is a folder with the name of the program there.
 */
export async function readParts(library: string, when: When): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(join(home, library));
  const parts = names
    .filter((name) => name.startsWith(`${when}.`))
    .map(async (name) => [`${library}-${name}`, await readPart(library, name, when)]);
  return Object.fromEntries(await Promise.all(parts));
}

async function readPart(library: string, name: string, when: When): Promise<string> {
  const text = await readFile(join(home, library, name), "utf8");
  return underName(text, `${library}-${when}`);
}

/** A text in which the client that is generated, and what is beside it, have the name of their program. */
export function underName(text: string, name: string): string {
  return text
    .replaceAll(/"(\.\/)?client\b/g, `"$1${name}`)
    .replaceAll(/"(\.\/)?request\./g, `"$1${name}.request.`);
}

/** hey-api's own modules do not compile where optional properties are exact. */
async function leaveUnchecked(folder: string): Promise<void> {
  for (const part of ["client", "core"])
    for (const name of await readdir(join(folder, part))) {
      const path = join(folder, part, name);
      await writeFile(path, `// @ts-nocheck\n${await readFile(path, "utf8")}`);
    }
}

/** Generates the client of a program, by its configuration in a folder; fails with what the generator says. */
export async function generateClient(folder: string, library: string, name: string): Promise<void> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  await run(process.execPath, [...(commands[library]?.(name) ?? [])], { cwd: folder, env });
  if (library === "hey-api") await leaveUnchecked(join(folder, name));
}
