import { toQueryPairs } from "immersve-client/runtime/parameter-styles";
import { describe, expect, it } from "vitest";

describe("values between delimiters", () => {
  it.each([
    { style: "pipeDelimited", value: ["a,b", "c d"], want: "a%2Cb%7Cc%20d" },
    { style: "spaceDelimited", value: ["a,b", "c|d"], want: "a%2Cb%20c%7Cd" },
    { style: "form", value: ["a,b", "c|d"], want: "a%2Cb,c%7Cd" },
    { style: "form", allowReserved: true, value: ["a,b", "c/d"], want: "a%2Cb,c/d" },
    { style: "form", value: { a: "b,c" }, want: "a,b%2Cc" },
  ] as const)("are told apart: $style, $value", ({ value, want, ...style }) => {
    expect(toQueryPairs("ids", value, { ...style, explode: false })).toEqual([["ids", want]]);
  });

  it.each([
    { style: "pipeDelimited", value: ["a", "b|c"] },
    { style: "pipeDelimited", allowReserved: true, value: ["a", "b|c"] },
    { style: "spaceDelimited", value: ["a b"] },
    { style: "pipeDelimited", value: { a: "b|c" } },
  ] as const)("are refused where nobody could: $style, $value", ({ value, ...style }) => {
    expect(() => toQueryPairs("ids", value, { ...style, explode: false })).toThrow(
      "a value of the parameter ids has the character that stands between two values",
    );
  });
});
