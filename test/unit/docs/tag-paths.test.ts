import { expect, it } from "vitest";
import { createTagPaths } from "../../../generators/docs/tag-paths.js";

const deep = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}`, `${index - 1}`]));

it.each([
  { name: "at the top", given: { a: undefined }, of: "a", want: ["a"] },
  { name: "undeclared", given: {}, of: "a", want: ["a"] },
  { name: "nested", given: { a: "b", b: "c", c: undefined }, of: "a", want: ["c", "b", "a"] },
  { name: "in a circle", given: { a: "b", b: "a" }, of: "a", want: ["a"] },
  { name: "below a circle", given: { a: "b", b: "c", c: "b" }, of: "a", want: ["a"] },
  { name: "nested in itself", given: { a: "a" }, of: "a", want: ["a"] },
  { name: "nested too deep", given: { ...deep, "0": undefined }, of: "39", want: ["39"] },
])("the path of a tag that is $name", ({ given, of, want }) => {
  const tags = Object.entries(given).map(([name, parent]) => ({
    ...{ name, title: name },
    ...(parent !== undefined && { parent }),
  }));
  expect(createTagPaths(tags)(of)).toEqual(want);
});

it("is that of the first of the tags that share a name", () => {
  const tags = [
    { name: "a", title: "a" },
    { name: "a", title: "a", parent: "b" },
  ];
  expect(createTagPaths(tags)("a")).toEqual(["a"]);
});
