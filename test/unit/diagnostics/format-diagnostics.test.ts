import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../../generators/diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../../generators/diagnostics/format-diagnostics.js";

/** Diagnostics that differ in what they name. */
function alike(count: number, overrides: Partial<Diagnostic> = {}): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    rule: "errors/replay-undeclared",
    severity: "warning",
    message: `\`create-${index}\` does not declare whether it may be repeated`,
    place: { file: "/project/openapi.yaml", line: index + 1, column: 3, frame: `${index + 1} | a` },
    ...overrides,
  }));
}

const format = (diagnostics: readonly Diagnostic[]) => formatDiagnostics(diagnostics, "/project");

describe("formatDiagnostics", () => {
  it("makes one text of many warnings that say the same: the first, how many more, and three places", () => {
    expect(format(alike(1800))).toEqual([
      `warning[errors/replay-undeclared]: \`create-0\` does not declare whether it may be repeated
  openapi.yaml:1:3
  1 | a
  and 1799 more like this:
    openapi.yaml:2:3  \`create-1\` does not declare whether it may be repeated
    openapi.yaml:3:3  \`create-2\` does not declare whether it may be repeated
    and 1797 others, which \`lint --format json\` lists
  help: add \`x-replay: once\`, \`safe\`, or \`{ keyed: { header: Name } }\``,
    ]);
  });

  it.each([
    { name: "one is alone", given: alike(1), lines: 0 },
    { name: "one more is shown rather than counted", given: alike(4), lines: 3 },
    { name: "errors have to be found", given: alike(21, { severity: "error" }), lines: 20 },
    { name: "but not hundreds", given: alike(500, { severity: "error" }), lines: 21 },
  ])("shows as many places as help: $name", ({ given, lines }) => {
    const [text = "", ...more] = format(given);
    expect(more).toEqual([]);
    expect(text.split("\n").filter((line) => line.startsWith("    "))).toHaveLength(lines);
  });

  it("does not repeat a message that is the same", () => {
    const [text] = format(alike(2, { message: "it is so" }));
    expect(text).toContain("\n  and 1 more like this:\n    openapi.yaml:2:3\n");
  });

  it.each([
    { name: "another severity", other: { severity: "error" } },
    { name: "another rule", other: { rule: "errors/retry-after" } },
    { name: "another sentence", other: { message: "`create-0` does declare it" } },
    { name: "other help", other: { help: "do nothing" } },
  ] as const)("keeps apart what has $name", ({ other }) => {
    expect(format([...alike(1), ...alike(1, other)])).toHaveLength(2);
  });

  it("takes another number for another name: a status, or a count", () => {
    const [first, second] = ["status 409 of `a`", "status 410 of `b`"];
    expect(format([...alike(1, { message: first }), ...alike(1, { message: second })])).toHaveLength(1);
  });
});
