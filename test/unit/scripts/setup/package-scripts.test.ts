import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe("a script of package.json", () => {
  // `npm pack` in a fresh clone is `prepack`.
  it.each(Object.entries(scripts))("installs what is missing, or calls those that do: %s", (_, script) => {
    expect(script).toMatch(/^(node scripts\/setup\/ensure\.mjs|npm (run|test)) ?/);
  });
});
