import { describe, expect, it } from "vitest";
import { editDistance, suggest } from "../../../generators/names/suggest.js";

describe("editDistance", () => {
  it.each([
    { from: "", to: "", want: 0 },
    { from: "", to: "abc", want: 3 },
    { from: "abc", to: "", want: 3 },
    { from: "abc", to: "abc", want: 0 },
    { from: "abc", to: "abd", want: 1 },
    { from: "abc", to: "ab", want: 1 },
    { from: "abc", to: "xabc", want: 1 },
    { from: "ab", to: "ba", want: 2 },
    { from: "kitten", to: "sitting", want: 3 },
    { from: "a".repeat(501), to: "a".repeat(501), want: 0 },
    { from: `b${"a".repeat(500)}`, to: "a".repeat(501), want: 501 },
  ])("from $from to $to: $want", ({ from, to, want }) => {
    expect({ there: editDistance(from, to), back: editDistance(to, from) }).toEqual({
      there: want,
      back: want,
    });
  });
});

describe("suggest", () => {
  it.each([
    { name: "a slip", word: "KYC_REQIRED", names: ["FORBIDDEN", "KYC_REQUIRED"], want: ["KYC_REQUIRED"] },
    { name: "another case", word: "kyc_required", names: ["KYC_REQUIRED"], want: ["KYC_REQUIRED"] },
    {
      name: "the nearest first",
      word: "card",
      names: ["cards", "cart", "card"],
      want: ["card", "cards", "cart"],
    },
    {
      name: "three at most",
      word: "aaaaaa",
      names: ["aaaaab", "aaaaac", "aaaaad", "aaaaae"],
      want: ["aaaaab", "aaaaac", "aaaaad"],
    },
    { name: "nothing alike", word: "create-card", names: ["list-transactions"], want: [] },
    { name: "nothing where there is nothing", word: "a", names: [], want: [] },
    {
      name: "a name without its namespace",
      word: "retry-after",
      names: ["errors/retry-after"],
      want: ["errors/retry-after"],
    },
  ])("gives $name", ({ word, names, want }) => {
    expect(suggest(word, names)).toEqual(want);
  });
});
