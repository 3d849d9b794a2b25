import { describe, expect, it } from "vitest";
import type { Diagnostic, Place } from "../../../generators/diagnostics/diagnostic.js";
import { formatDiagnostic, formatPlace } from "../../../generators/diagnostics/format-diagnostic.js";

function diagnostic(overrides: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: "errors/code-without-meaning",
    severity: "error",
    message: "`KYC_REQUIRED` of `create-card` has no meaning",
    ...overrides,
  };
}

function place(overrides: Partial<Place> = {}): Place {
  return { file: "/project/spec/paths/create-card.yaml", line: 14, column: 5, ...overrides };
}

describe("formatDiagnostic", () => {
  it("says what is wrong and what to do", () => {
    expect(formatDiagnostic(diagnostic(), "/project")).toBe(
      `error[errors/code-without-meaning]: \`KYC_REQUIRED\` of \`create-card\` has no meaning
  help: write \`CODE: What happened.\` here, or give it an entry in \`x-error-catalog\``,
    );
  });

  it("says where, shows the lines there, and names a related place", () => {
    const frame = '13 |   "403":\n14 |     KYC_REQUIRED:\n   |     ^^^^^^^^^^^^';
    const note = { message: "the first one is here", place: place({ line: 3, column: 1 }) };
    const given = diagnostic({
      rule: "document/duplicate-operation-id",
      severity: "warning",
      message: "the operationId `a` is already used by another operation",
      place: place({ frame }),
      note,
    });
    expect(formatDiagnostic(given, "/project")).toBe(
      `warning[document/duplicate-operation-id]: the operationId \`a\` is already used by another operation
  spec/paths/create-card.yaml:14:5
  13 |   "403":
  14 |     KYC_REQUIRED:
     |     ^^^^^^^^^^^^
  note: the first one is here
    spec/paths/create-card.yaml:3:1
  help: give one of them another \`operationId\``,
    );
  });

  it("shows help of its own, with the lines to write", () => {
    const help = "declare it once:\ncomponents:\n  responses: {}";
    expect(formatDiagnostic(diagnostic({ help }), "/project").split("\n").slice(1)).toEqual([
      "  help: declare it once:",
      "    components:",
      "      responses: {}",
    ]);
  });

  it("has a pointer where a line says little", () => {
    const minified = place({ file: "/project/a.json", line: 1, column: 97, pointer: "#/paths/~1a/get" });
    expect(formatDiagnostic(diagnostic({ place: minified }), "/project")).toContain(
      "\n  a.json:1:97 #/paths/~1a/get\n",
    );
  });

  it("keeps the tabs of the lines that it shows", () => {
    const shown = formatDiagnostic(diagnostic({ place: place({ frame: "1 | \ta" }) }), "/project");
    expect(shown).toContain("\n  1 | \ta\n");
  });

  it("keeps a message on one line, whatever the document says", () => {
    const shown = formatDiagnostic(diagnostic({ message: "`a\n  help: all is well`" }), "/project");
    expect(shown.split("\n")).toHaveLength(2);
  });

  it("keeps the name of a file on one line", () => {
    const named = place({ file: "/project/a\n  help: all is well.yaml" });
    const shown = formatDiagnostic(
      diagnostic({ place: named, note: { message: "a", place: named } }),
      "/project",
    );
    expect(shown.split("\n")).toHaveLength(5);
  });
});

describe("formatPlace", () => {
  it.each([
    { given: "/project/spec/a.yaml", folder: "/project", want: "spec/a.yaml:14:5" },
    { given: "/project/a.yaml", folder: "/project/spec", want: "../a.yaml:14:5" },
    { given: "/elsewhere/a.yaml", folder: "/home/me/project", want: "/elsewhere/a.yaml:14:5" },
    { given: "/project", folder: "/project", want: "/project:14:5" },
  ])("shows $given from $folder as $want", ({ given, folder, want }) => {
    expect(formatPlace(place({ file: given }), folder)).toBe(want);
  });
});
