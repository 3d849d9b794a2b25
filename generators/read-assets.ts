import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets } from "./generator-input.js";
import { withoutJournal } from "./io/journal.js";
import { existsAsFolder, readFolder, readText } from "./io/read-files.js";

/** Absolute path of the folder of our own package.json. */
export const packageRoot = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

/** The version of the toolchain. */
export async function readVersion(): Promise<string> {
  const manifest = JSON.parse(await readText(join(packageRoot, "package.json"))) as {
    readonly version: string;
  };
  return manifest.version;
}

/** Reads the runtime, the adapters and the templates that ship with the toolchain. */
export async function readAssets(): Promise<Assets> {
  return {
    runtime: await readTexts("generators/runtime"),
    adapters: await readTexts("generators/adapters"),
    templates: await readTexts("templates"),
    libraries: [await readMiniSearch()],
  };
}

/**
 * The texts of one of our folders, whatever line ends a checkout gave them. They are a part of the tool, which a
 * journal is no place for.
 */
async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = await withoutJournal(() => readFolder(join(packageRoot, folder)));
  return new Map([...texts].map(([path, text]) => [path, text.replaceAll("\r\n", "\n")]));
}

/** The form of MiniSearch that is a classic script; its package exports only the others, which lie beside it. */
async function readMiniSearch(): Promise<Assets["libraries"][number]> {
  const folder = join(dirname(createRequire(import.meta.url).resolve("minisearch")), "../..");
  return {
    file: "minisearch.js",
    text: await readText(join(folder, "dist/umd/index.js")),
    licence: `MiniSearch\n\n${await readText(join(folder, "LICENSE.txt"))}`,
  };
}

/** The nearest folder above with our templates, whether it runs from source or from a build. */
function findPackageRoot(folder: string): string {
  return existsAsFolder(join(folder, "templates")) ? folder : findPackageRoot(dirname(folder));
}
