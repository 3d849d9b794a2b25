import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("SECURITY.md names a test for each promise, and each of them is there", () => {
  const rows = readFileSync("SECURITY.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| **") || line.includes("test/"));
  const named = rows.map((row) => [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path = ""]) => path));
  expect(named.length).toBeGreaterThanOrEqual(12);
  for (const paths of named) expect(paths).not.toEqual([]);
  expect(named.flat().filter((path) => !existsSync(path))).toEqual([]);
});
