import { describe, expect, it } from "vitest";
import { keepParts } from "../../../generators/memory/keep-parts.js";
import { createMemory } from "../../../generators/memory/memory.js";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";
import { emitSchema } from "../../../generators/types/emit-schema.js";

const card = { type: "object", properties: { owner: { $ref: "#/components/schemas/Owner" } } };
const owner = { type: "object", properties: { name: { type: "string" } } };
const wallet = { allOf: [{ $ref: "#/components/schemas/Owner" }], required: ["name"] };

/** Schemas before and after an edit. */
const edits: readonly { name: string; from: object; to: object }[] = [
  { name: "a description", from: { card, owner }, to: { card: { ...card, description: "A card." }, owner } },
  {
    name: "what a schema that is composed of it requires",
    from: { owner, wallet },
    to: { owner: { type: "object", properties: {} }, wallet },
  },
  {
    name: "a schema that holds itself into one that any value has",
    from: {
      list: { type: "array", items: { $ref: "#/components/schemas/list" } },
      card: { items: { $ref: "#/components/schemas/list" }, type: "array" },
    },
    to: {
      list: { type: "array", items: { $ref: "#/components/schemas/list" } },
      card: { items: { type: "object" }, type: "array" },
    },
  },
  {
    name: "a member of a union elsewhere",
    from: { owner, pet: { oneOf: [{ $ref: "#/components/schemas/owner" }] } },
    to: {
      owner,
      pet: {
        oneOf: [{ $ref: "#/components/schemas/owner" }],
        discriminator: { propertyName: "name", mapping: { a: "#/components/schemas/owner" } },
      },
    },
  },
  {
    name: "which way a schema goes",
    from: { owner: { ...owner, properties: { name: { type: "string" } } }, card },
    to: { owner: { ...owner, properties: { name: { type: "string", readOnly: true } } }, card },
  },
];

function build(schemas: object): OpenApiDocument {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Owner" } } };
  const operation = {
    operationId: "make",
    requestBody: { content },
    responses: { 200: { description: "", content } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Cards", version: "1" },
    paths: { "/cards": { post: operation } },
    components: { schemas: { Owner: owner, ...schemas } },
  } as unknown as OpenApiDocument;
}

describe("the types of a document, with those of an earlier one", () => {
  it.each(edits)("are those that are made from nothing, after an edit of $name", ({ from, to }) => {
    const memory = createMemory();
    for (const schemas of [from, to, from]) {
      const document = keepParts(build(schemas), "", memory);
      expect(emitSchema(document, memory)).toEqual(emitSchema(build(schemas)));
    }
  });
});
