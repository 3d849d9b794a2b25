import { describe, expect, it } from "vitest";
import { isFaithful } from "../../../../generators/adopt/edit/is-faithful.js";
import { findNode, parseSource } from "../../../../generators/adopt/edit/source.js";

describe("a changed file", () => {
  const before = "a: &x\n  d: |\n    Text\n  list: [1, A]\nb: *x\nc: 1\n";
  const update = { e: { F: null }, list: { B: null } };
  it.each([
    { name: "that is the same is faithful", after: before, want: true },
    {
      name: "may have what is added",
      after: "a: &x\n  d: |\n    Text\n  list: [1, A, B]\n  e:\n    F:\nb: *x\nc: 1\n",
      want: true,
    },
    { name: "may have the text that is left", after: before.replace("Text", "Left"), want: true },
    { name: "has no other text", after: before.replace("Text", "Lost"), want: false },
    {
      name: "has nothing else in what is added",
      after: "a: &x\n  d: |\n    Text\n  list: [1, A]\n  e:\n    F:\n    G:\nb: *x\nc: 1\n",
      want: false,
    },
    { name: "has no other key", after: `${before}f: 1\n`, want: false },
    { name: "lacks no key", after: before.replace("c: 1\n", ""), want: false },
    { name: "lacks no item", after: before.replace("1, A", "1"), want: false },
    { name: "has no other item", after: before.replace("A]", "A, C]"), want: false },
    { name: "has no value of another type", after: before.replace("c: 1", 'c: "1"'), want: false },
    { name: "has its aliases", after: before.replace("b: *x", "b: {}"), want: false },
    { name: "can be read", after: `${before}  - {\n`, want: false },
  ])("$name", ({ after, want }) => {
    const source = parseSource(before);
    const node = findNode(source, ["a", "d"]);
    const texts = after.includes("Text") || !node ? [] : [{ node, edits: [], text: "Left" }];
    expect(isFaithful(source, after, { updates: [{ path: ["b"], update }], removals: texts })).toBe(want);
  });
});
