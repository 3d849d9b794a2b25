import { dirname, relative } from "node:path";
import type { Place } from "../openapi/place.js";

/** How one file names another in a `$ref`; `""` for itself. */
export function toRelativeFile(file: string, fromFile: string): string {
  if (file === fromFile) return "";
  const path = relative(dirname(fromFile), file).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** The `$ref` that leads from a file to a place. */
export function toReference({ source, pointer }: Place, fromFile: string): string {
  return `${toRelativeFile(source.absoluteRef, fromFile)}${pointer}`;
}
