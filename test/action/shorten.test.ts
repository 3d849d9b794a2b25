import { describe, expect, it } from "vitest";
import { shorten } from "../../scripts/action/shorten.mjs";

describe("a report", () => {
  it.each([
    { name: "stays as it is where there is room", given: "a\nb\n", most: 4, want: "a\nb\n" },
    { name: "loses whole lines where there is none", given: "a\nb\nc\n", most: 4, want: "a\nb\n\nMore.\n" },
    { name: "is measured in bytes", given: "é\né\né\n", most: 6, want: "é\né\n\nMore.\n" },
  ])("$name", ({ given, most, want }) => {
    expect(shorten(given, most, "More.")).toBe(want);
  });
});
