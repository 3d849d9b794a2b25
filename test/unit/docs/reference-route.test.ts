import { describe, expect, it } from "vitest";
import { toReferenceRoute, toTagRoute } from "../../../generators/docs/reference-route.js";
import { contractOf } from "../contract/documents.js";

const responses = { "200": { description: "Done." } };

// What Redoc 3 of @redocly/cli 2.77 links to for these operations; a browser tries others in test/docs.
describe("the place of an operation in the reference", () => {
  it.each([
    { operation: { operationId: "create-card", tags: ["cards"] }, want: "#/cards/create-card" },
    {
      operation: { operationId: "issues/Create_it", tags: ["Things & More"] },
      want: "#/things-and-more/issues/create_it",
    },
    { operation: { tags: ["Things & More"] }, want: "#/things-and-more/paths/~1things/post" },
    { operation: { operationId: "untagged Op" }, want: "#/other/untagged%20op" },
    { operation: {}, want: "#/paths/~1things/post" },
    { operation: { operationId: "a", tags: ["default"] }, want: "#/default/a" },
    { operation: { operationId: "\ud800", tags: ["a"] }, want: "#/a/%EF%BF%BD" },
    { operation: { operationId: "q?x#y", tags: ["a"] }, want: "#/a" },
  ])("is $want", ({ operation, want }) => {
    const { operations } = contractOf({ paths: { "/things": { post: { ...operation, responses } } } });
    expect(operations.map((one) => toReferenceRoute(one, (operation.tags ?? []).slice(0, 1)))).toEqual([
      want,
    ]);
  });
});

describe("the place of a tag in the reference", () => {
  it.each([
    { tag: "snake_case.dot:colon(paren)/slash", want: "#/snake_case.dot:colon(paren)slash" },
    { tag: "Ünï cödé", want: "#/uni-code" },
    { tag: "--x--", want: "#/x" },
    { tag: "100%", want: "#/100percent" },
    { tag: "日本", want: "#/%E6%97%A5%E6%9C%AC" },
  ])("is $want", ({ tag, want }) => {
    expect(toTagRoute([tag])).toBe(want);
  });
});
