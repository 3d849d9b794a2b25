import { describe, expect, it } from "vitest";
import { contrastOf } from "../../../generators/config/contrast.js";

describe("contrastOf", () => {
  it.each([
    { one: "#000000", other: "#ffffff", want: 21 },
    { one: "#ffffff", other: "#000000", want: 21 },
    { one: "#123456", other: "#123456", want: 1 },
    { one: "#777777", other: "#ffffff", want: 4.48 },
    { one: "#767676", other: "#FFFFFF", want: 4.54 },
  ])("is $want for $one on $other", ({ one, other, want }) => {
    expect(contrastOf(one, other)).toBeCloseTo(want, 2);
  });
});
