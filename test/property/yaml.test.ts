import { parseYaml, stringifyYaml } from "@redocly/openapi-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../generators/document/openapi.js";
import { stringifyDocument } from "../../generators/published/stringify-document.js";
import { hostileText } from "./hostile-text.js";

const write = (data: object) => stringifyDocument(data as OpenApiDocument);
const byLibrary = (data: object) => stringifyYaml(data, { noRefs: true, lineWidth: -1 });
/** Without the mark that the library sets where the last text of all ends with empty lines. */
const withoutEnd = (yaml: string) => yaml.replace(/\n\.\.\.\n$/, "\n");

const text = fc.oneof(
  hostileText,
  fc.constantFrom(
    "false",
    "Nullable",
    "12:30:45",
    "2020-01-01",
    "0x1F",
    "- a",
    "a\n\n",
    "\n  a\n b",
    "  a\nb\n",
  ),
);
const scalar = fc.oneof(
  text,
  fc.boolean(),
  fc.constant(null),
  fc.double().filter((value) => !Object.is(value, -0)),
);
const data = fc.letrec<{ value: unknown; map: object }>((tie) => ({
  value: fc.oneof({ depthSize: "small" }, scalar, fc.array(tie("value"), { maxLength: 4 }), tie("map")),
  map: fc.dictionary(text, tie("value"), { maxKeys: 4, noNullPrototype: true }),
})).map;

describe("stringifyDocument", () => {
  it("writes what the library writes", () => {
    fc.assert(
      fc.property(data, (given) => {
        expect(withoutEnd(write(given))).toBe(withoutEnd(byLibrary(given)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    { name: "a key over several lines", given: { "a\nb": { c: 1 } } },
    { name: "a key that is too long for a line", given: { ["k".repeat(1001)]: [1] } },
    { name: "what is no plain data", given: { bytes: new Uint8Array([1, 2]) } },
    { name: "members without a value", given: { a: undefined, b: { c: undefined }, d: [undefined] } },
    { name: "nothing", given: {} },
  ])("writes $name as the library does", ({ given }) => {
    expect(write(given)).toBe(byLibrary(given));
  });

  it("keeps empty lines at the end of the last text", () => {
    const given = { info: { description: "Words.\n\n\n" } };
    expect(parseYaml(write(given))).toEqual(given);
  });
});
