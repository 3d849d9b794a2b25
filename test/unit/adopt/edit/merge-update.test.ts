import { describe, expect, it } from "vitest";
import { mergeUpdate } from "../../../../generators/adopt/edit/merge-update.js";
import { parseSource } from "../../../../generators/adopt/edit/source.js";
import { applyEdits } from "../../../../generators/adopt/edit/text-edits.js";

const merge = (text: string, path: readonly string[], update: Readonly<Record<string, unknown>>) =>
  applyEdits(text, mergeUpdate(parseSource(text), path, update).edits);

describe("an update of a file", () => {
  it.each([
    {
      name: "goes in front of its follower and of the comments above that",
      given: "a:\n  id: x # one\n  # of the responses\n  responses: {}\n",
      want: 'a:\n  id: x # one\n  x-errors:\n    "409":\n      A:\n  # of the responses\n  responses: {}\n',
    },
    {
      name: "does not take a line of a text for a comment",
      given: "a:\n  description: |\n    Text\n    # Heading\n  responses: {}\n",
      want: 'a:\n  description: |\n    Text\n    # Heading\n  x-errors:\n    "409":\n      A:\n  responses: {}\n',
    },
    {
      name: "goes to the end, and leaves a missing line end missing",
      given: "a:\n    id: x",
      want: 'a:\n    id: x\n    x-errors:\n        "409":\n            A:',
    },
    {
      name: "has the line ends and the quotes of the file",
      given: "a:\r\n  id: 'x'\r\n  responses:\r\n    '200': {}\r\n",
      want: "a:\r\n  id: 'x'\r\n  x-errors:\r\n    '409':\r\n      A:\r\n  responses:\r\n    '200': {}\r\n",
    },
    {
      name: "goes between braces",
      given: "a: { id: x, responses: {} }\n",
      want: 'a: { id: x, "x-errors": { "409": { "A": null } }, responses: {} }\n',
    },
    {
      name: "goes into JSON without spaces",
      given: '{"a":{"id":"x","responses":{}}}',
      want: '{"a":{"id":"x","x-errors":{"409":{"A":null}},"responses":{}}}',
    },
    {
      name: "goes into what is there, and changes nothing of it",
      given: 'a:\n  x-errors:\n    "409":\n      B: Its own text. # kept\n',
      want: 'a:\n  x-errors:\n    "409":\n      B: Its own text. # kept\n      A:\n',
    },
    {
      name: "goes into a list",
      given: 'a:\n  x-errors:\n    "409": [B]\n',
      want: 'a:\n  x-errors:\n    "409": [B, "A"]\n',
    },
    { name: "does nothing twice", given: 'a: { x-errors: { "409": { A: Text. } } }\n', want: undefined },
  ])("$name", ({ given, want = given }) => {
    expect(merge(given, ["a"], { "x-errors": { "409": { A: null } } })).toBe(want);
  });

  it("goes beside the first key, behind a byte order mark", () => {
    const text = "\uFEFFa: 1\nresponses: {}\n";
    const want = '\uFEFFa: 1\nx-errors:\n  "409":\n    A:\nresponses: {}\n';
    expect(merge(text, [], { "x-errors": { "409": { A: null } } })).toBe(want);
    expect(merge("\uFEFFresponses: {}\n", [], { b: 1 })).toBe("\uFEFFresponses: {}\nb: 1\n");
    expect(merge("\uFEFFresponses: {}\n", [], { "x-errors": { b: 1 } })).toBe(
      "\uFEFFx-errors:\n  b: 1\nresponses: {}\n",
    );
  });

  it("is refused where there is no map", () => {
    const { edits, refused } = mergeUpdate(parseSource("a: text\n"), ["a"], { b: 1 });
    expect({ edits, refused }).toEqual({ edits: [], refused: [["a"]] });
  });
});

describe("updates that end at one place of a file", () => {
  it.each([
    { name: "the inner one first", order: [["a", "b"], ["a"]] },
    { name: "the outer one first", order: [["a"], ["a", "b"]] },
  ])("are each in their own map, $name", ({ order }) => {
    const source = parseSource("a:\n  b:\n    c: 1\n");
    const edits = order.flatMap((path) => mergeUpdate(source, path, { [path.join("-")]: 2 }).edits);
    expect(applyEdits(source.text, edits)).toBe("a:\n  b:\n    c: 1\n    a-b: 2\n  a: 2\n");
  });
});
