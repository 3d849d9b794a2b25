import { describe, expect, it } from "vitest";
import { isPointer, parsePointer } from "../../../generators/openapi/pointer.js";

describe("parsePointer", () => {
  it.each([
    { given: "", want: [] },
    { given: "/errorCode", want: ["errorCode"] },
    { given: "/error/code", want: ["error", "code"] },
    { given: "/errors/0/code", want: ["errors", "0", "code"] },
    { given: "/a~1b/c~0d", want: ["a/b", "c~d"] },
    { given: "/~01", want: ["~1"] },
    { given: "/", want: [""] },
    { given: "/a//b", want: ["a", "", "b"] },
  ])("$given: $want", ({ given, want }) => {
    expect(parsePointer(given)).toEqual(want);
  });
});

describe("isPointer", () => {
  it.each(["/errorCode", "/error/code", "/errors/0/code", "/a~1b~0", "/", "/a b", "/%", "/é"])(
    "%j is one",
    (text) => {
      expect(isPointer(text)).toBe(true);
    },
  );

  it.each(["", "errorCode", "#/errorCode", "$.errorCode", "/a~", "/a~2"])("%j is none", (text) => {
    expect(isPointer(text)).toBe(false);
  });
});
