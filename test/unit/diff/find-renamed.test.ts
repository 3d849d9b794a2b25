import { describe, expect, it } from "vitest";
import type { CodeSurface } from "../../../generators/contract/surface.js";
import { findRenamed } from "../../../generators/diff/find-renamed.js";

type Named = string | readonly [code: string, meaning: string];

function toCode(named: Named): CodeSurface {
  const [code, meaning] = typeof named === "string" ? [named, ""] : named;
  const at = {} as CodeSurface["at"];
  return { code, meaning, isDeprecated: false, at, meaningAt: at };
}

describe("codes that were renamed", () => {
  const cases: readonly {
    name: string;
    removed: readonly Named[];
    added: readonly Named[];
    want: readonly string[];
  }[] = [
    {
      name: "by their case",
      removed: ["cardFrozen"],
      added: ["CARD_FROZEN"],
      want: ["cardFrozen CARD_FROZEN"],
    },
    {
      name: "by a slip",
      removed: ["ADRESS_INVALID"],
      added: ["ADDRESS_INVALID"],
      want: ["ADRESS_INVALID ADDRESS_INVALID"],
    },
    {
      name: "by a word more",
      removed: ["CARD_LIMIT"],
      added: ["CARD_LIMIT_REACHED"],
      want: ["CARD_LIMIT CARD_LIMIT_REACHED"],
    },
    {
      name: "by one word, where nothing else changed",
      removed: ["CARD_FROZEN"],
      added: ["CARD_LOCKED"],
      want: ["CARD_FROZEN CARD_LOCKED"],
    },
    {
      name: "by their meaning",
      removed: [["A1", "It is frozen."]],
      added: [["LOCKED", "It is frozen."]],
      want: ["A1 LOCKED"],
    },
    { name: "not where nothing is alike", removed: ["KYC_REQUIRED"], added: ["CARD_INVALID"], want: [] },
    { name: "not by a number", removed: ["ERROR_1001"], added: ["ERROR_1002"], want: [] },
    {
      name: "not where the meaning is another",
      removed: [["NAME_REQUIRED", "There is no name."]],
      added: [["EMAIL_REQUIRED", "We cannot write to you."]],
      want: [],
    },
    {
      name: "not by one word of several, where more has changed",
      removed: ["CARD_FROZEN", "KYC_DONE"],
      added: ["CARD_LOCKED"],
      want: [],
    },
    {
      name: "each once, the most alike first",
      removed: ["CARD_LIMIT", "CARD_LIMIT_REACHED"],
      added: ["CARD_LIMIT_REACHED_TODAY", "CARDLIMIT"],
      want: ["CARD_LIMIT CARDLIMIT", "CARD_LIMIT_REACHED CARD_LIMIT_REACHED_TODAY"],
    },
  ];
  it.each(cases)("$name", ({ removed, added, want }) => {
    const found = findRenamed(removed.map(toCode), added.map(toCode));
    expect(found.map(({ base, revision }) => `${base.code} ${revision.code}`)).toEqual(want);
  });

  it("are those of the same name alone where there are very many", () => {
    const many = (start: string) =>
      Array.from({ length: 400 }, (_, index) => toCode([`${start}${index}`, `Meaning ${index}.`]));
    const found = findRenamed(
      [toCode(["CARD_LOST", "Lost."]), ...many("OLD")],
      [...many("NEW"), toCode(["cardLost", "Gone."])],
    );
    expect(found.map(({ base, revision }) => `${base.code} ${revision.code}`)).toEqual([
      "CARD_LOST cardLost",
    ]);
  });
});
