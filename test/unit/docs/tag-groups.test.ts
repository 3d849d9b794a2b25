import { expect, it } from "vitest";
import { listTags } from "../../../generators/docs/tag-groups.js";
import { contractOf } from "../contract/documents.js";

const names = "locks bikes parts rides".split(" ");
const paths = Object.fromEntries([...names, "new"].map((tag) => [`/${tag}`, { get: { tags: [tag] } }]));

/** The tags of operations, in their order on a page. */
function order(parents: Readonly<Record<string, string>>): string {
  const tags = names.map((name) => ({ name, ...(parents[name] !== undefined && { parent: parents[name] }) }));
  return listTags(contractOf({ tags, paths }))
    .map(({ name }) => name)
    .join(" ");
}

it.each([
  { name: "as in the document", given: {}, want: "locks bikes parts rides new" },
  {
    name: "under their parents",
    given: { locks: "bikes", parts: "bikes" },
    want: "bikes locks parts rides new",
  },
  {
    name: "several levels deep",
    given: { locks: "bikes", parts: "locks" },
    want: "bikes locks parts rides new",
  },
  { name: "that nobody declares as a parent", given: { locks: "none" }, want: "locks bikes parts rides new" },
  {
    name: "in a circle, last",
    given: { locks: "bikes", bikes: "locks" },
    want: "parts rides locks bikes new",
  },
])("lists tags $name", ({ given, want }) => {
  expect(order(given)).toBe(want);
});
