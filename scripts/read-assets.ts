import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets } from "../generators/generators.js";
import { readFolder, readText } from "../generators/io/read-files.js";

/** The folder of our own package.json. */
const root = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

/** The version of the toolchain. */
export async function readVersion(): Promise<string> {
  const manifest = JSON.parse(await readText(join(root, "package.json"))) as { readonly version: string };
  return manifest.version;
}

/** Reads the runtime and the templates that ship with the toolchain. */
export async function readAssets(): Promise<Assets> {
  return {
    runtime: await readFolder(join(root, "generators/runtime")),
    templates: await readFolder(join(root, "templates")),
  };
}

/** The nearest folder above with our templates, whether it runs from source or from a build. */
function findPackageRoot(folder: string): string {
  return existsSync(join(folder, "templates")) ? folder : findPackageRoot(dirname(folder));
}
