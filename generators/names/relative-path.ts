import { relative } from "node:path";

/** A file as seen from a folder, with `/` between the parts; a file of another host stays a URL. */
export function toRelativePath(folder: string, file: string): string {
  return /^https?:/.test(file) ? file : relative(folder, file).replaceAll("\\", "/");
}
