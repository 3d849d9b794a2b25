import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { buildCase } from "../golden/build-case.js";
import { typeCheck } from "../golden/type-check.js";
import { createTemporaryFolder } from "../temporary-folder.js";

/** The README's section about refusals: the setting and the program. */
export function readReadme(): { readonly setting: string; readonly program: string } {
  const readme = readFileSync("README.md", "utf8");
  const [, section = ""] = /^### Refusals inside a success$(.*?)^## /ms.exec(readme) ?? [];
  const [, setting = ""] = /```yaml\n(.*?)```/s.exec(section) ?? [];
  const [, program = ""] = /```ts\n(.*?)```/s.exec(section) ?? [];
  return { setting, program };
}

/** The files of the client of a document; its `failure` may be set in `redocly.yaml`. */
export async function generateClient(document: string, setting = "") {
  const folder = await createTemporaryFolder();
  const settings = setting.replace(/^(?=.)/gm, "    ");
  await folder.write({
    "openapi.yaml": document,
    "redocly.yaml": `apis:\n  api:\n    root: openapi.yaml\n${settings}`,
  });
  const built = await buildCase(folder.path);
  await folder.remove();
  return built;
}

/**
 * What the compiler says of programs beside `index.ts` of a client, all of which are compiled at once.
 *
 * @returns one line for each complaint, with the index of the program: `program-0.ts:line: message`
 */
export function check(files: ReadonlyMap<string, string>, programs: readonly string[]): readonly string[] {
  const root = `${import.meta.dirname.replaceAll("\\", "/")}/client`;
  const sources = [...files]
    .filter(([path]) => path.startsWith("client/"))
    .map(([path, text]) => [`${root}/${path.slice("client/".length)}`, text] as const);
  const added = programs.map((text, index) => [`${root}/src/program-${index}.ts`, text] as const);
  return typeCheck(new Map([...sources, ...added])).map((line) => line.replace(`${root}/src/`, ""));
}

/** Loads a program beside `index.ts` of a client. */
export async function load(files: ReadonlyMap<string, string>, program: string): Promise<unknown> {
  const folder = await createTemporaryFolder();
  await folder.write({ ...Object.fromEntries(files), "client/src/program.ts": program });
  const outfile = join(folder.path, "program.mjs");
  await build({
    entryPoints: [join(folder.path, "client/src/program.ts")],
    outfile,
    bundle: true,
    format: "esm",
    nodePaths: [join(import.meta.dirname, "../../node_modules")],
  });
  const exports: unknown = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  await folder.remove();
  return exports;
}
