import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assets } from "../generators/generators.js";
import { readFolder } from "../generators/io/read-files.js";

/** Reads the runtime and the templates that ship with the toolchain. */
export async function readAssets(): Promise<Assets> {
  const root = findPackageRoot(dirname(fileURLToPath(import.meta.url)));
  return {
    runtime: await readFolder(join(root, "generators/runtime")),
    templates: await readFolder(join(root, "templates")),
  };
}

/** The folder of our own package.json: above this file, whether it runs from source or from a build. */
function findPackageRoot(folder: string): string {
  return existsSync(join(folder, "templates")) ? folder : findPackageRoot(dirname(folder));
}
