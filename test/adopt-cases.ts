import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A document whose codes stand in prose, and what is to be found in it. */
export interface AdoptCase {
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** The name of its root document. */
  readonly root: string;
  /** Lines of operation, status, code, meaning and perhaps fix, in alphabetical order. */
  readonly expected: readonly string[];
}

const base = new URL("./fixtures/adopt/", import.meta.url).pathname;

/** All cases of `test/fixtures/adopt`. */
export const adoptCases: readonly AdoptCase[] = readdirSync(base).map((name) => {
  const folder = join(base, name);
  const root = ["openapi.yaml", "openapi.json"].find((file) => existsSync(join(folder, file))) ?? "";
  const lines = readFileSync(join(folder, "expected.tsv"), "utf8").split("\n");
  return { name, folder, root, expected: lines.filter((line) => line !== "").sort() };
});
