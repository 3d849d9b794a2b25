import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../generators/engine/yaml.js";
import { appendRelease, formatRelease } from "../../../generators/release/append-release.js";
import type { WrittenRelease } from "../../../generators/release/build-release.js";

const release = (text: string): WrittenRelease => ({
  date: "2026-01-01",
  changes: [
    { change: "code-added", status: "403", code: text, codes: [text], operations: [text], what: text },
  ],
  introduced: [text],
  retired: new Map([
    [text, text],
    [`${text}2`, ""],
  ]),
});

const parsed = (text: string) => ({
  date: "2026-01-01",
  changes: [
    { change: "code-added", status: "403", code: text, codes: [text], operations: [text], what: text },
  ],
  introduced: [text],
  retired: Object.fromEntries([
    [text, text === "" ? {} : { meaning: text }],
    [`${text}2`, {}],
  ]),
});

describe("a release as text", () => {
  it("says exactly what it is made of, whatever text that is", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "",
        "null",
        "yes",
        "~",
        "1e3",
        "0x1",
        "- a",
        "a: b",
        "#",
        "a #b",
        "'",
        '"',
        "\\",
        "\n",
        "<<",
        "=",
        "*a",
        "&a",
        "!a",
        "%",
        "@",
        "`",
        "\u0085",
        "\u2028",
        "\ufeff",
      ),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => text !== "__proto__"),
        (text) => {
          expect(parseYaml(formatRelease(release(text)))).toEqual([parsed(text)]);
        },
      ),
    );
  });

  it("is a line for each change", () => {
    expect(formatRelease(release("a\nb"))).toBe(`- date: "2026-01-01"
  changes:
    - { change: code-added, status: "403", code: "a\\nb", codes: ["a\\nb"], operations: ["a\\nb"], what: "a\\nb" }
  introduced: ["a\\nb"]
  retired:
    "a\\nb": { meaning: "a\\nb" }
    "a\\nb2": {}
`);
  });
});

const one = { date: "2026-01-02", changes: [], introduced: [], retired: new Map<string, string>() };
const added = '- date: "2026-01-02"\n  changes: []\n';

describe("a release at the end of a history", () => {
  it.each([
    { name: "of comments", given: "# ours\n", want: `# ours\n${added}` },
    { name: "that is empty", given: "", want: added },
    { name: "behind the others", given: '- date: "2026-01-01"\n', want: `- date: "2026-01-01"\n${added}` },
    { name: "behind comments", given: "- date: a\n# the end", want: `- date: a\n# the end\n${added}` },
    { name: "with a mark of its encoding", given: "\ufeff- date: a\n", want: `\ufeff- date: a\n${added}` },
    { name: "with the start of a document", given: "---\n- date: a\n", want: `---\n- date: a\n${added}` },
    { name: "in brackets", given: "[]\n", want: undefined },
    { name: "behind the end of a document", given: "- date: a\n...\n", want: undefined },
    { name: "that is a map", given: "a: 1\n", want: undefined },
    { name: "that is no YAML", given: "- [\n", want: undefined },
  ])("$name", ({ given, want }) => {
    expect(appendRelease(given, one)).toBe(want);
  });
});
