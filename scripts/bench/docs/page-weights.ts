import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import type { Comparison, Metric } from "../measure/comparison.js";
import { spreadOf } from "../measure/statistics.js";

const metrics: readonly Metric[] = [
  { name: "files", unit: "" },
  { name: "median, gzip", unit: "kB" },
  { name: "largest, gzip", unit: "kB" },
];

/**
 * What the files of a docs site weigh, by kind.
 *
 * @param folder of `index.html`
 */
export async function weighPages(folder: string, title: string): Promise<Comparison> {
  const weights = new Map<string, number[]>();
  for (const path of await listFiles(folder)) {
    const weight = gzipSync(await readFile(join(folder, path))).length / 1000;
    const kind = kindOf(path);
    weights.set(kind, [...(weights.get(kind) ?? []), weight]);
  }
  const outcomes = [...weights].sort().map(([name, kB]) => {
    const { median = 0, max = 0 } = spreadOf(kB) ?? {};
    return { name, samples: [{ files: kB.length, "median, gzip": median, "largest, gzip": max }] };
  });
  return { title, metrics, outcomes };
}

/** A page by the folder it is in; what pages load by its own name; the rest is for programs. */
function kindOf(path: string): string {
  const type = extname(path);
  if (type === ".js" || type === ".css") return `loaded: ${basename(path)}`;
  if (type !== ".html") return "for programs";
  return path.includes("/") ? `page: ${path.split("/")[0]}` : `page: ${path}`;
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}
