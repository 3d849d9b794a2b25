import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { type BuiltSite, buildSite } from "./build-site.js";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
});

const weigh = (text: string) => gzipSync(text).length;

/** Pages heavier than so many bytes, gzipped. */
function listHeavier(maxBytes: number, isMeant: (path: string) => boolean): readonly string[] {
  return [...site.pages]
    .filter(([path, html]) => isMeant(path) && weigh(html) > maxBytes)
    .map(([path, html]) => `${path}: ${weigh(html)}`);
}

it("weighs 10 kB at most for a page of a code", () => {
  expect(listHeavier(10_000, (path) => path.startsWith("errors/"))).toEqual([]);
});

it("weighs 60 kB at most for any page but the reference", () => {
  expect(listHeavier(60_000, (path) => !path.startsWith("reference/"))).toEqual([]);
});

it("weighs 25 kB at most for what the pages share", async () => {
  const files = ["style.css", "site.js", "search.js", "minisearch.js"];
  const weights = await Promise.all(
    files.map(async (file) => weigh(await readFile(join(site.folder, file), "utf8"))),
  );
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(25_000);
});
