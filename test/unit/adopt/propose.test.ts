import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readProse } from "../../../generators/adopt-document.js";
import type { ApiConfig } from "../../../generators/config/config.js";
import { adoptCases } from "../../adopt-cases.js";

const counts = { found: 0, expected: 0, right: 0 };

/** As lines of `expected.tsv`. */
async function findCodes(root: string): Promise<readonly string[]> {
  const api: ApiConfig = { name: "api", root, output: "", client: { name: "client", version: "0.0.0" } };
  const { prose } = await readProse(api);
  const pairs = (prose?.proposals ?? []).map(({ operation, status, code, meaning, fix }) =>
    [operation, status, code, meaning, ...(fix === undefined ? [] : [fix])].join("\t"),
  );
  const others = (prose?.unassigned ?? []).map(({ code, meaning }) => ["-", "-", code, meaning].join("\t"));
  return [...pairs, ...others].sort();
}

describe("codes in prose", () => {
  it.each(adoptCases)("are found, and nothing else: $name", async ({ folder, root, expected }) => {
    const found = await findCodes(join(folder, root));
    counts.found += found.length;
    counts.expected += expected.length;
    counts.right += found.filter((line) => expected.includes(line)).length;
    expect(found).toEqual(expected);
  });

  afterAll(() => {
    const { right, found, expected } = counts;
    process.stdout.write(
      `codes in prose: precision ${(right / found).toFixed(3)}, recall ${(right / expected).toFixed(3)} of ${expected} in ${adoptCases.length} documents\n`,
    );
  });
});
