import { describe, expect, it } from "vitest";
import { createSelection, formatPath } from "../../../generators/overlay/select-nodes.js";

const select = (document: unknown, query: string) => createSelection()(document, query);

it("selects a node once, however often it matches", () => {
  expect(select({ a: { b: 1 } }, "$['a', 'a'][*, 'b']")).toEqual([["a", "b"]]);
});

it.each([
  { given: [], want: "$" },
  { given: ["paths", "/a", 0, "get"], want: "$.paths['/a'][0].get" },
  {
    given: ["it's", "a\n", 'say "no"', "back\\slash"],
    want: "$['it\\'s']['a\\n']['say \"no\"']['back\\\\slash']",
  },
])("writes a path that leads to itself: $want", ({ given, want }) => {
  expect(formatPath(given)).toBe(want);
  const document = given.reduceRight<unknown>((inner, key) => (key === 0 ? [inner] : { [key]: inner }), 1);
  expect(select(document, want)).toEqual([given]);
});

/** Of I-Regexp (RFC 9485). */
describe("a pattern", () => {
  it.each([
    { pattern: "a.c", matches: ["abc", "a.c"], not: ["a\nc", "xabc"] },
    { pattern: "[.]", matches: ["."], not: ["a"] },
    { pattern: "\\\\.", matches: ["."], not: ["a"] },
    { pattern: "\\\\p{Lu}+", matches: ["ÄÖ"], not: ["äö"] },
    { pattern: "(a+)+b", matches: ["aab"], not: [`${"a".repeat(50)}!`] },
    { pattern: "(", matches: [], not: ["("] },
    { pattern: "(?=a)a", matches: [], not: ["a"] },
  ])("$pattern matches a whole text, in linear time", ({ pattern, matches, not }) => {
    const texts = [...matches, ...not];
    const paths = select(texts, `$[?match(@, '${pattern}')]`);
    expect(paths.map(([index]) => texts[Number(index)])).toEqual(matches);
  });
});

/** A value inside of so many lists. */
const deep = (levels: number) => Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 1);
const many = { list: Array.from({ length: 20_000 }, (_, index) => ({ index, text: `${"a".repeat(40)}!` })) };
const twins = {
  a: many.list.slice(0, 5_000),
  b: structuredClone(many.list.slice(0, 5_000)),
  t: "x".repeat(100_000),
};

describe("a query that would take long", () => {
  it.each([
    { name: "by all nodes for each node", document: many, query: "$..[?count($..*) > 0]" },
    { name: "by descendants of descendants", document: deep(300), query: `$${"..[*]".repeat(60)}` },
    { name: "by the same nodes, again and again", document: deep(300), query: `$${"[*, *]".repeat(60)}` },
    { name: "by these in a filter", document: deep(300), query: `$[?count(@${"[*, *]".repeat(60)}) > 0]` },
    { name: "by large values that are compared", document: twins, query: "$..[?$.a == $.b]" },
    { name: "by long texts that are compared", document: twins, query: "$..[?$.t == @.u || $.t == $.t]" },
    { name: "by a long text that is searched", document: twins, query: "$..[?search($.t, 'y')]" },
    {
      name: "by a pattern of many states",
      document: many,
      query: `$..[?search(@.text, '${"(a?)".repeat(150)}')]`,
    },
  ])("ends early: $name", ({ document, query }) => {
    expect(() => select(document, query)).toThrow(/^(takes too long: it looks at more than \d+ nodes)$/);
  });

  it.each([
    { query: `$${"[?@".repeat(3_000)}`, want: /^is no JSONPath expression|^is nested too deeply/ },
    { query: `$[?${"!".repeat(9_000)}@]`, want: /^is no JSONPath expression|^is nested too deeply/ },
    { query: `$${".a".repeat(10_000)}`, want: "has more than 10000 characters" },
  ])("ends early: by its own length", ({ query, want }) => {
    expect(() => select({}, query)).toThrow(want);
  });

  it("counts with those before it", () => {
    const selectAll = createSelection();
    const again = () => {
      for (let round = 0; round < 100; round++) selectAll(many, "$..index");
    };
    expect(again).toThrow(/^takes too long/);
  });
});
