import { expect, it } from "vitest";
import { weighPages } from "../../scripts/bench/docs/page-weights.js";
import { createFolderOfTest } from "../folder-of-test.js";

it("weighs a site by kinds of page", async () => {
  const folder = await createFolderOfTest();
  const files = [
    "index.html",
    "errors/A/index.html",
    "errors/B/index.html",
    "errors/B/index.json",
    "site.js",
  ];
  for (const path of files) {
    // Every text is longer than the one before it, gzip or not.
    const numbers = Array.from({ length: files.indexOf(path) * 20 }, (_, index) => Math.sqrt(index));
    await folder.write({ [path]: numbers.join(path) });
  }
  const { outcomes } = await weighPages(folder.path, "weights");
  expect(outcomes.map(({ name, samples }) => ({ name, files: samples[0]?.files }))).toEqual([
    { name: "for programs", files: 1 },
    { name: "loaded: site.js", files: 1 },
    { name: "page: errors", files: 2 },
    { name: "page: index.html", files: 1 },
  ]);
  const errors = outcomes.find(({ name }) => name === "page: errors")?.samples[0];
  expect(errors?.["largest, gzip"]).toBeGreaterThan(errors?.["median, gzip"] ?? 0);
  expect(errors?.["median, gzip"]).toBeGreaterThan(0);
});
