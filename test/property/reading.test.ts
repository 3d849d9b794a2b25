import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../../generators/diagnostics/format-diagnostic.js";
import { readXErrors } from "../../generators/expand/read-x-errors.js";
import { escapeControls } from "../../generators/names/escape-controls.js";
import { isPointer, parsePointer } from "../../generators/openapi/pointer.js";
import { hostileText } from "./hostile-text.js";

describe("readXErrors", () => {
  it("never throws, and says of everything where it stands", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        const { statuses, problems } = readXErrors({ "403": value });
        expect(statuses).toHaveLength(1);
        const codes = statuses.flatMap((status) => status.codes || []);
        for (const { path } of [...codes, ...problems]) expect(path[0]).toBe("403");
        for (const { code, path } of codes) {
          expect(path).toHaveLength(2);
          if (!Array.isArray(value)) expect(path[1]).toBe(code);
        }
        expect(() => readXErrors(value)).not.toThrow();
      }),
    );
  });
});

describe("parsePointer", () => {
  it("gives back the names that a pointer is made of", () => {
    fc.assert(
      fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (names) => {
        const pointer = names.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
        expect(isPointer(pointer)).toBe(true);
        expect(parsePointer(pointer)).toEqual(names);
      }),
    );
  });
});

describe("formatDiagnostic", () => {
  it("lets no text start a line, nor drive the terminal once it is said", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (message, file) => {
        const place = { file: `/project/${file}`, line: 1, column: 1 };
        const diagnostic = { rule: "document/syntax", severity: "error", message, place } as const;
        const shown = escapeControls(
          formatDiagnostic({ ...diagnostic, note: { message: "first", place } }, "/project"),
        );
        expect(shown).not.toMatch(/(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
        expect(shown.split("\n")).toHaveLength(5);
      }),
    );
  });
});
