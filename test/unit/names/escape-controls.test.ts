import { describe, expect, it } from "vitest";
import {
  escapeControls,
  escapeControlsInJson,
  toOneLine,
} from "../../../generators/names/escape-controls.js";

const rows = [
  { name: "a sequence that colours the terminal", given: "\u001b[31mred", want: String.raw`\u{1b}[31mred` },
  { name: "a carriage return", given: "a\rb", want: String.raw`a\u{d}b` },
  { name: "a bell and a NUL", given: "\u0007\u0000", want: String.raw`\u{7}\u{0}` },
  { name: "a control character of eight bits", given: "\u009b31m", want: String.raw`\u{9b}31m` },
  { name: "text that runs backwards", given: "\u202eabc\u2066", want: String.raw`\u{202e}abc\u{2066}` },
  { name: "separators of lines", given: "\u2028\u2029", want: String.raw`\u{2028}\u{2029}` },
  {
    name: "what cannot be seen",
    given: "a\u200b\ufeff\u{e0001}",
    want: String.raw`a\u{200b}\u{feff}\u{e0001}`,
  },
  { name: "letters of other scripts as they are", given: "カード é 😀", want: "カード é 😀" },
  { name: "line ends and tabs as they are", given: "a\n\tb", want: "a\n\tb" },
];

describe("escapeControls", () => {
  it.each(rows)("shows $name", ({ given, want }) => {
    expect(escapeControls(given)).toBe(want);
    expect(escapeControls(want)).toBe(want);
  });
});

describe("escapeControlsInJson", () => {
  it.each(rows)("keeps the text of $name", ({ given }) => {
    const json = escapeControlsInJson(JSON.stringify({ [given]: given }, undefined, 2));
    expect(json).toBe(escapeControls(json));
    expect(JSON.parse(json)).toEqual({ [given]: given });
  });
});

describe("toOneLine", () => {
  it.each(["a\n  help: all is well", "a\r\nb"])("keeps %j on one line", (given) => {
    expect(toOneLine(given).split("\n")).toHaveLength(1);
  });
});
