import { describe, expect, it } from "vitest";
import { parseYaml, stringifyYaml } from "../../../generators/engine/yaml.js";

const long = (text: string) => text.repeat(Math.ceil(4_000_000 / text.length));

describe("stringifyYaml", () => {
  it("writes what is used twice in both places", () => {
    const shared = { a: 1 };
    expect(stringifyYaml({ b: shared, c: shared })).toBe("b:\n  a: 1\nc:\n  a: 1\n");
  });

  // The writer runs out of stack at three million characters.
  it.each([
    { name: "one line", text: long("word ") },
    { name: "no space", text: long("x") },
    { name: "lines", text: long("a line\n") },
    {
      name: "what YAML cannot hold as it is",
      text: long("\u0000\u0085\u2028\ufeff\ufffe\"'\\ \ud83d\ude00"),
    },
  ])("writes long text of $name so that it can be read again", ({ text }) => {
    const given = { a: text, list: [text, { [text]: "short" }], b: "short" };
    expect(parseYaml(stringifyYaml(given))).toEqual(given);
  });

  it("takes text for text that looks like what it puts in place of long text", () => {
    const mark = `long-text-0${"-".repeat(1100)}`;
    const given = { a: long("x"), b: mark, [mark]: mark };
    expect(parseYaml(stringifyYaml(given))).toEqual(given);
  });
});

describe("parseYaml", () => {
  it("merges", () => {
    expect(parseYaml("a: &a { b: 1 }\nc: { <<: *a, d: 2 }\n")).toMatchObject({ c: { b: 1, d: 2 } });
  });

  it.each(["!!binary AAAA", "!!set { a }", "!!omap [a: 1]", "!!pairs [a: 1]", "!!js/function a"])(
    "refuses %s, which JSON does not have",
    (text) => {
      expect(() => parseYaml(`a: ${text}`)).toThrow(/unknown.*tag.*\(1:\d+\)/s);
    },
  );
});
