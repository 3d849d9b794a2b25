import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { getLineColLocation, Source } from "../../generators/engine/engine.js";
import { markAsJson, toLines } from "../../generators/engine/find-lines.js";
import { formatPointer } from "../../generators/openapi/pointer.js";

const key = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "",
    "a/b",
    "a~b",
    "%41",
    'say "hi"',
    "back\\slash",
    "\\",
    '\\"',
    "é😀",
    "0",
    "{",
    "]",
    "a,b",
    "x: y",
  ),
);

const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    key,
    fc.constantFrom(null, true, false, 0, -1.5, 1e21, "", "null", "a # b"),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

/** A path into a value, as names that exist, and at times one that does not. */
function listPaths(of: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const inside =
    typeof of === "object" && of !== null
      ? Object.entries(of).flatMap(([name, item]) => listPaths(item, [...path, name]))
      : [];
  return [path, [...path, "not there"], ...inside];
}

describe("places in JSON", () => {
  it("are where the engine finds them in its tree of the whole text", () => {
    fc.assert(
      fc.property(
        value,
        fc.constantFrom(undefined, 1, 2),
        fc.boolean(),
        fc.boolean(),
        (given, indent, reportOnKey, endsLine) => {
          const text = `${JSON.stringify({ "": 1, root: given }, undefined, indent)}${endsLine ? "\n" : ""}`;
          const [plain, json] = [new Source("a.json", text), new Source("a.json", text)];
          markAsJson(json);
          for (const path of listPaths({ root: given })) {
            const at = { pointer: `#${formatPointer(path) || "/"}`, reportOnKey };
            const { start, end } = getLineColLocation({ ...at, source: plain });
            const found = toLines({ ...at, source: json });
            expect({ at, start: found.start, end: found.end }).toEqual({ at, start, end });
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
