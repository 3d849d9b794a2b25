import { expect, it } from "vitest";
import { formatDrift } from "../../../../scripts/generate/report.js";

const files = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `${index}.ts`, text: "" }));

it.each([
  {
    name: "all of a few differences",
    changed: 2,
    orphans: ["old.ts"],
    want: [
      "differs: out/0.ts",
      "differs: out/1.ts",
      "orphan:  out/old.ts",
      "api: 3 files differ from what the document gives; run: openapi-errors generate",
    ],
  },
  {
    name: "a few of many, and how many there are",
    changed: 139,
    orphans: ["old.ts"],
    want: [
      ...files(10).map(({ path }) => `differs: out/${path}`),
      "differs: 129 more",
      "orphan:  out/old.ts",
      "api: 140 files differ from what the document gives; run: openapi-errors generate",
    ],
  },
])("--check lists $name", ({ changed, orphans, want }) => {
  const plan = { files: [], changed: files(changed), orphans, unchanged: 0 };
  const api = {
    name: "api",
    root: "/here/api.yaml",
    output: "/here/out",
    client: { name: "a", version: "1.0.0" },
  };
  expect(formatDrift(api, plan, "/here").split("\n")).toEqual(want);
});
