import { describe, expect, it } from "vitest";
import { createSensitiveFinder } from "../../../generators/contract/find-sensitive.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiParameter } from "../../../generators/openapi/openapi.js";
import { openApiDocument } from "./documents.js";

const marked = { type: "string", "x-sensitive": true };
const schemas = {
  Pin: { properties: { pin: marked, length: { type: "integer" } } },
  Secret: marked,
  Node: { properties: { token: marked, children: { items: { $ref: "#/components/schemas/Node" } } } },
};
const { follow, location } = followWithin(openApiDocument({ components: { schemas } as never }));
const findSensitive = createSensitiveFinder(follow);
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const bodies: readonly {
  readonly name: string;
  readonly schema: unknown;
  readonly want: readonly string[];
}[] = [
  { name: "no body", schema: undefined, want: [] },
  {
    name: "a marked property",
    schema: { properties: { cvv: marked, pan: { type: "string" } } },
    want: ["cvv"],
  },
  {
    name: "a property whose schema is marked",
    schema: { properties: { key: ref("Secret") } },
    want: ["key"],
  },
  { name: "a body that is a reference", schema: ref("Pin"), want: ["pin"] },
  { name: "nested objects", schema: { properties: { card: ref("Pin") } }, want: ["pin"] },
  { name: "lists", schema: { items: ref("Pin") }, want: ["pin"] },
  { name: "maps", schema: { additionalProperties: ref("Pin") }, want: ["pin"] },
  {
    name: "variants, sorted and once",
    schema: { oneOf: [{ properties: { z: marked } }, ref("Pin")], allOf: [ref("Pin")], anyOf: [ref("Node")] },
    want: ["pin", "token", "z"],
  },
  { name: "a schema that contains itself", schema: ref("Node"), want: ["token"] },
  { name: "false is no mark", schema: { properties: { a: { "x-sensitive": false } } }, want: [] },
];

describe("what must not be printed", () => {
  it.each(bodies)("$name", ({ schema, want }) => {
    expect(findSensitive([], [{ node: schema, location }])).toEqual(want);
  });

  it("parameters, marked themselves or by their schema", () => {
    const parameters = [
      { name: "a", in: "query", "x-sensitive": true },
      { name: "b", in: "header", schema: ref("Secret") },
      { name: "c", in: "path", schema: { type: "string" } },
    ] as unknown as readonly OpenApiParameter[];
    const placed = parameters.map((node) => ({ node, location }));
    expect(findSensitive(placed, [])).toEqual(["a", "b"]);
  });

  it("of several bodies, each read once", () => {
    const given = [ref("Pin"), ref("Node"), ref("Pin")].map((node) => ({ node, location }));
    expect(findSensitive([], given)).toEqual(["pin", "token"]);
  });
});
