import { describe, expect, it } from "vitest";
import { isMediaRange, pickMediaType } from "../../../generators/openapi/media-types.js";

describe("pickMediaType", () => {
  it.each([
    { given: ["text/plain", "application/json"], want: "application/json" },
    { given: ["application/*+json", "text/json"], want: "text/json" },
    { given: ["text/plain", "application/*+json"], want: "application/*+json" },
    { given: ["*/*", "text/plain"], want: "*/*" },
    { given: [], want: undefined },
  ])("$given: $want", ({ given, want }) => {
    expect(pickMediaType(given)).toBe(want);
  });
});

describe("isMediaRange", () => {
  it.each([
    { given: "*/*", want: true },
    { given: "image/*; q=1", want: true },
    { given: "application/*+json", want: true },
    { given: "application/json; a=*", want: false },
  ])("$given: $want", ({ given, want }) => {
    expect(isMediaRange(given)).toBe(want);
  });
});
