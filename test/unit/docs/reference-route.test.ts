import { expect, it } from "vitest";
import { toReferenceRoute } from "../../../generators/docs/reference-route.js";
import { contractOf } from "../contract/documents.js";

const responses = { "200": { description: "Done." } };

// What Redoc 3 of @redocly/cli 2.77 links to for these operations.
it.each([
  { operation: { operationId: "create-card", tags: ["cards"] }, want: "#/cards/create-card" },
  {
    operation: { operationId: "issues/Create_it", tags: ["Things & More"] },
    want: "#/things-and-more/issues/create_it",
  },
  { operation: { tags: ["Things & More"] }, want: "#/things-and-more/paths/~1things/post" },
  { operation: { operationId: "untagged Op" }, want: "#/other/untagged%20op" },
  { operation: { operationId: "\ud800", tags: ["a"] }, want: "#/a/%EF%BF%BD" },
])("leads to $want", ({ operation, want }) => {
  const { operations } = contractOf({ paths: { "/things": { post: { ...operation, responses } } } });
  expect(operations.map(toReferenceRoute)).toEqual([want]);
});
