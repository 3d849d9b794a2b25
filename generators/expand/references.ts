import { dirname, relative } from "node:path";
import type { Place } from "../openapi/place.js";

/** The relative path of a file as a `$ref` in another writes it; `""` for the same file. */
export function toRelativeFile(file: string, fromFile: string): string {
  if (file === fromFile) return "";
  const path = relative(dirname(fromFile), file).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** The `$ref` that leads from a file to a place. */
export function toReference({ source, pointer }: Place, fromFile: string): string {
  return `${toRelativeFile(source.absoluteRef, fromFile)}${pointer}`;
}
