import { describe, expect, it } from "vitest";
import {
  type Code,
  code,
  enclose,
  joinCode,
  joinComments,
  lineWidth,
  toComment,
  toIdentifier,
  toLiteral,
  toPropertyName,
  toRangeType,
  toStringLiteral,
  toTag,
} from "../../../generators/emit/code.js";

describe("toStringLiteral", () => {
  it.each([
    { name: "plain text", given: "plain", want: '"plain"' },
    { name: "nothing", given: "", want: '""' },
    { name: "quotes and backslashes", given: `it's "so" \\`, want: String.raw`"it's \"so\" \\"` },
    // biome-ignore lint/suspicious/noTemplateCurlyInString: text of a document, which must stay text
    { name: "a template", given: "`${1}`", want: '"`${1}`"' },
    { name: "line breaks", given: "a\r\nb", want: String.raw`"a\r\nb"` },
    { name: "line breaks of Unicode", given: "\u2028\u2029\u0085", want: String.raw`"\u2028\u2029\u0085"` },
    { name: "the end of a script", given: "</script>", want: String.raw`"\u003c/script>"` },
    { name: "text that runs backwards", given: "\u202eabc\u2066", want: String.raw`"\u202eabc\u2066"` },
    { name: "what cannot be seen", given: "\u200b\ufeff\u007f", want: String.raw`"\u200b\ufeff\u007f"` },
    { name: "half a character", given: "\ud83d", want: String.raw`"\ud83d"` },
    { name: "a whole character", given: "😀é", want: '"😀é"' },
  ])("quotes $name", ({ given, want }) => {
    expect(toStringLiteral(given)).toBe(want);
  });
});

describe("toRangeType", () => {
  it.each([
    { name: "a media range", given: "image/", want: `\`image/\${string}\`` },
    { name: "a template", given: `\`\${a}\\`, want: `\`\\\`\\\${a}\\\\\${string}\`` },
    { name: "line breaks", given: "a\n", want: `\`a\\n\${string}\`` },
  ])("is a template with all of $name in front", ({ given, want }) => {
    expect(toRangeType(given, "")).toBe(want);
  });

  it("is a template with a text behind", () => {
    expect(toRangeType("a/", "+`")).toBe(`\`a/\${string}+\\\`\``);
  });
});

describe("toPropertyName", () => {
  it.each([
    { given: "KYC_REQUIRED", want: "KYC_REQUIRED" },
    { given: "$ref", want: "$ref" },
    { given: "default", want: "default" },
    { given: "constructor", want: "constructor" },
    { given: "a-b", want: '"a-b"' },
    { given: "404", want: '"404"' },
    { given: "", want: '""' },
    { given: "é", want: '"é"' },
    { given: "]: 0, [", want: '"]: 0, ["' },
    { given: "__proto__", want: '["__proto__"]' },
  ])("$given: $want", ({ given, want }) => {
    expect(toPropertyName(given)).toBe(want);
  });
});

describe("toIdentifier", () => {
  it.each(["createCard", "_", "$", "a1", "é", "カード", "карта"])("takes %s", (name) => {
    expect(toIdentifier(name)).toBe(name);
  });

  it.each([
    "",
    "1a",
    "a-b",
    "a b",
    "__proto__",
    "a;b",
    "a\n",
    "e\u0301",
    "a\u200d",
    "a\u3164",
    "a\u202eb",
    "a＝",
    "😀",
    "a𠮷",
    "\u088f",
  ])("refuses %j", (name) => {
    expect(() => toIdentifier(name)).toThrow("not an identifier");
  });
});

describe("toComment", () => {
  it.each([
    { name: "plain text", given: "Plain text.", want: "Plain text." },
    { name: "space around it", given: "  text \n", want: "text" },
    { name: "every kind of line break", given: "a\r\nb\rc\u2028d\u2029e\u0085f", want: "a\nb\nc\nd\ne\nf" },
    { name: "the end of a comment", given: "a */ b **/ c", want: "a *\u200b/ b **\u200b/ c" },
    {
      name: "a tag",
      given: "@deprecated not\n@see that, or a @link",
      want: "\\@deprecated not\n\\@see that, or a \\@link",
    },
    { name: "an address", given: "write to help@example.com", want: "write to help@example.com" },
    { name: "control characters", given: "a\u0000b\tc\u001bd", want: "a b c d" },
    { name: "text that runs backwards", given: "a\u202eb", want: "a b" },
    {
      name: "a tag behind a space that only TypeScript takes for one",
      given: "\u200b@deprecated",
      want: "\u200b\\@deprecated",
    },
    { name: "a tag within a line", given: "see {@link other}", want: "see {\\@link other}" },
    { name: "a tag behind what is taken away", given: "\u0000@deprecated", want: "\\@deprecated" },
  ])("takes the harm out of $name", ({ given, want }) => {
    expect(toComment(given)).toBe(want);
  });

  it("breaks long lines between words", () => {
    const text = Array.from({ length: 60 }, (_, index) => `word${index}`).join(" ");
    const comment = toComment(text);
    expect(comment.replaceAll("\n", " ")).toBe(text);
    expect(Math.max(...comment.split("\n").map((line) => line.length))).toBeLessThanOrEqual(lineWidth);
    expect(comment).toContain("\n");
  });

  it("leaves a word alone that is longer than a line", () => {
    expect(toComment("x".repeat(300))).toBe("x".repeat(300));
  });
});

describe("joinComments", () => {
  it("puts a blank line between paragraphs, and none where one is empty", () => {
    expect(joinComments(toComment("a"), undefined, toComment(""), toComment("b"))).toBe("a\n\nb");
  });
});

describe("toTag", () => {
  it("keeps to one line and to one tag", () => {
    expect(toTag("deprecated", "use\n@see b */ instead")).toBe("@deprecated use \\@see b *\u200b/ instead");
  });
});

describe("code", () => {
  it("puts code together as it is", () => {
    expect(code`const ${toIdentifier("a")} = ${toStringLiteral("\\n")}${1}${true};`).toBe(
      String.raw`const a = "\\n"1true;`,
    );
  });

  it("joins code", () => {
    expect(joinCode([code`a`, code`b`], " | ")).toBe("a | b");
  });
});

describe("toLiteral", () => {
  it.each([
    { name: "text", given: "a", want: '"a"' },
    { name: "what is no text", given: [null, true, 1.5], want: "[null, true, 1.5]" },
    { name: "nothing in it", given: { a: [], b: {} }, want: "{ a: [], b: {} }" },
    { name: "a member that is undefined", given: { a: undefined, b: 1 }, want: "{ b: 1 }" },
    { name: "names that need quotes", given: { "a-b": 1, "4": 2 }, want: '{ "4": 2, "a-b": 1 }' },
    {
      name: "a member called __proto__",
      given: JSON.parse('{"__proto__": 1}'),
      want: '{ ["__proto__"]: 1 }',
    },
  ])("writes $name", ({ given, want }) => {
    expect(toLiteral(given)).toBe(want);
  });

  it("writes what is long over several lines", () => {
    const long = "x".repeat(60);
    expect(toLiteral({ a: [long, long], b: 1 }, "  ")).toBe(
      `{\n    a: [\n      "${long}",\n      "${long}",\n    ],\n    b: 1,\n  }`,
    );
  });
});

describe("enclose", () => {
  const items = (count: number) => Array.from({ length: count }, () => code`abcdefgh`);

  it.each([
    { name: "nothing", brackets: "[]", given: [], want: "[]" },
    { name: "a list", brackets: "[]", given: items(2), want: "[abcdefgh, abcdefgh]" },
    { name: "members", brackets: "{}", given: items(1), want: "{ abcdefgh }" },
    {
      name: "an item of several lines",
      brackets: "[]",
      given: [code`a`, "b\nc" as Code],
      want: "[\n  a,\n  b\nc,\n]",
    },
  ] as const)("writes $name", ({ brackets, given, want }) => {
    expect(enclose(brackets, given)).toBe(want);
  });

  it("keeps to one line up to the width, its indent included", () => {
    expect(enclose("[]", items(11))).toHaveLength(lineWidth);
    expect(enclose("[]", items(11))).not.toContain("\n");
    expect(enclose("[]", items(11), " ")).toContain("\n");
  });
});

describe("a comment of long words", () => {
  it("is broken between words and keeps those whole that are longer than a line", () => {
    const long = "x".repeat(300);
    expect(toComment(`a ${long} ${"word ".repeat(30)}end`).split("\n")).toEqual([
      "a",
      long,
      "word ".repeat(20).trim(),
      `${"word ".repeat(10)}end`,
    ]);
  });
});
