import { describe, expect, it } from "vitest";
import { createPartRecall, type Find } from "../../../generators/memory/lookups.js";
import { createMemory } from "../../../generators/memory/memory.js";

const [part, name, other] = [{ $ref: "name" }, { type: "string" }, { type: "number" }];
const findIn =
  (targets: Readonly<Record<string, unknown>>): Find =>
  (reference) =>
    targets[reference];

/** How often something is made of a part in two runs. */
function countMade(first: [Find, string, object], second: [Find, string, object]): number {
  const memory = createMemory();
  let made = 0;
  for (const [find, place, of] of [first, second])
    createPartRecall<unknown>("a", find, memory)(of, place, (found) => {
      made += 1;
      return found("name") === name ? found("other") : undefined;
    });
  return made;
}

describe("createPartRecall", () => {
  const find = findIn({ name, other });
  it.each([
    { name: "nothing differs", second: [find, "x", part], want: 1 },
    {
      name: "something differs that was not looked up",
      second: [findIn({ name, other, new: {} }), "x", part],
      want: 1,
    },
    { name: "something looked up differs", second: [findIn({ name, other: {} }), "x", part], want: 2 },
    { name: "something looked up has gone", second: [findIn({ name }), "x", part], want: 2 },
    { name: "the part is at another place", second: [find, "y", part], want: 2 },
    { name: "the part is another object", second: [find, "x", { ...part }], want: 2 },
  ] satisfies { name: string; second: [Find, string, object]; want: number }[])(
    "makes it $want × where $name",
    ({ second, want }) => {
      expect(countMade([find, "x", part], second)).toBe(want);
    },
  );
});
