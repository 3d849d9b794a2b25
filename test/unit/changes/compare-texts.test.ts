import { describe, expect, it } from "vitest";
import { compareTexts } from "../../../generators/changes/compare-texts.js";

describe("two texts", () => {
  it.each([
    { name: "are the same", one: "The card is frozen.", other: "The card is frozen.", want: "same" },
    {
      name: "differ in white space",
      one: "The card\n is frozen.\n",
      other: "The card is frozen.",
      want: "same",
    },
    {
      name: "differ in punctuation",
      one: "The card is frozen",
      other: "The card is frozen.",
      want: "edited",
    },
    {
      name: "differ in markup",
      one: "The `card` is frozen.",
      other: "The card is **frozen**.",
      want: "edited",
    },
    { name: "differ in case", one: "the KYC is missing", other: "The kyc is missing", want: "edited" },
    {
      name: "differ in a letter",
      one: "The adress is missing.",
      other: "The address is missing.",
      want: "edited",
    },
    {
      name: "differ in swapped letters",
      one: "You recieve nothing.",
      other: "You receive nothing.",
      want: "edited",
    },
    {
      name: "differ in a doubled word",
      one: "The the card is frozen.",
      other: "The card is frozen.",
      want: "edited",
    },
    {
      name: "differ in a space within a word",
      one: "It can not be used.",
      other: "It cannot be used.",
      want: "edited",
    },
    {
      name: "differ in a negation",
      one: "The card is active.",
      other: "The card is not active.",
      want: "rewritten",
    },
    {
      name: "differ in a negating syllable",
      one: "The card is valid.",
      other: "The card is invalid.",
      want: "rewritten",
    },
    { name: "differ in a short word", one: "You can now pay.", other: "You can not pay.", want: "rewritten" },
    {
      name: "differ in a number",
      one: "At most 1000 cards.",
      other: "At most 2000 cards.",
      want: "rewritten",
    },
    { name: "differ in all", one: "The card is frozen.", other: "There is no account.", want: "rewritten" },
    { name: "are in other scripts", one: "カードは凍結", other: "カードは無効", want: "rewritten" },
  ])("$name", ({ one, other, want }) => {
    expect(compareTexts(one, other)).toBe(want);
    expect(compareTexts(other, one)).toBe(want);
  });
});
