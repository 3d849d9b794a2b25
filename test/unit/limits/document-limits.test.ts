import { describe, expect, it } from "vitest";
import { documentLimits, findExcess } from "../../../generators/limits/document-limits.js";

type Tree = { [name: string]: Tree };

/** Levels of which each holds the next one twice; shared, so that little is written. */
function doubling(levels: number, leaf: unknown = "leaf"): unknown {
  let part = leaf;
  for (let level = 0; level < levels; level++) part = { a: part, b: part };
  return part;
}

function deep(levels: number): unknown {
  let part: unknown = "leaf";
  for (let level = 0; level < levels; level++) part = [part];
  return part;
}

describe("findExcess", () => {
  const fine: readonly { readonly name: string; readonly given: unknown }[] = [
    { name: "nothing", given: undefined },
    { name: "text", given: "text" },
    { name: "something used a few times", given: doubling(10) },
    { name: "as many levels as there may be", given: deep(documentLimits.depth) },
    { name: "much that is written", given: Array.from({ length: 500_000 }, (_, index) => index) },
  ];
  it.each(fine)("lets $name pass", ({ given }) => {
    expect(findExcess(given, 10_000_000)).toBeUndefined();
  });

  it("says where too many values are", () => {
    const excess = findExcess({ x: 1, y: { z: doubling(60) } }, 100);
    expect(excess?.path.slice(0, 4)).toEqual(["y", "z", "a", "a"]);
    expect(excess?.reason).toMatch(/^it expands to more than 100\d+ values, at `#\/y\/z\/a/);
  });

  it("counts values in proportion to those that are written", () => {
    const many = { list: Array.from({ length: 50_000 }, (_, index) => index) };
    expect(findExcess({ a: many, b: many, c: many }, 1_000_000)).toBeUndefined();
    expect(
      findExcess(
        Array.from({ length: 7 }, () => many),
        1_000_000,
      )?.reason,
    ).toMatch(/^it expands to more/);
  });

  it("counts the characters of texts and keys in each place", () => {
    const text = "x".repeat(1_000_000);
    const parts = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, text]));
    expect(findExcess(parts, 20_000_000)).toBeUndefined();
    expect(findExcess({ a: parts }, 1_000_000)).toEqual({
      reason: "it expands to more than 8000000 characters, at `#/a`",
      path: ["a"],
    });
    const named = { [text]: 1 };
    expect(
      findExcess(
        Array.from({ length: 20 }, () => named),
        1_000_000,
      )?.reason,
    ).toMatch(/characters/);
  });

  it("says where a level too many is", () => {
    const excess = findExcess({ a: "b", c: deep(500) }, 1000);
    expect(excess?.reason).toMatch(/^maps and lists are nested more than 400 levels deep, at `#\/c\/0/);
    expect(excess?.path).toHaveLength(documentLimits.depth);
    expect(findExcess(deep(5000), 10_000)?.reason).toMatch(/400 levels/);
  });

  it("says where a value contains itself", () => {
    const inner: Tree = {};
    inner.back = { to: inner };
    expect(findExcess({ a: {}, b: inner }, 100)).toEqual({
      reason: "an alias or a reference is inside the value that it refers to, at `#/b/back/to`",
      path: ["b", "back", "to"],
    });
  });

  // Without a memory of what was looked at, either would not end.
  it("looks at what is shared once", () => {
    let looks = 0;
    const leaf = {
      get text() {
        looks += 1;
        return "leaf";
      },
    };
    expect(findExcess(doubling(300, leaf), 100)).toBeDefined();
    expect(looks).toBeLessThan(5);
  });
});
