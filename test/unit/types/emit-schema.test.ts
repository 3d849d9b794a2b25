import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";
import { emitSchema } from "../../../generators/types/emit-schema.js";

const card = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };

/** A document with a schema `Card`, which no one may write into. */
function freeze(cards: object): OpenApiDocument {
  const schemas = { Card: card, Cards: cards };
  return deepFreeze({
    openapi: "3.1.0",
    info: { title: "Cards", version: "1" },
    paths: {},
    components: { schemas },
  }) as unknown as OpenApiDocument;
}

function deepFreeze(value: unknown): unknown {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).map(deepFreeze);
  return value;
}

describe("emitSchema", () => {
  it("leaves a document as it is", () => {
    const { text } = emitSchema(freeze({ type: "array", items: { $ref: "#/components/schemas/Card" } }));
    expect(text).toContain('Cards: components["schemas"]["Card"][];');
    expect(text).toContain("kind: string;");
  });

  it("leaves one with a discriminator as it is, and narrows what it tells apart", () => {
    const discriminator = { propertyName: "kind", mapping: { virtual: "#/components/schemas/Card" } };
    const { text } = emitSchema(freeze({ oneOf: [{ $ref: "#/components/schemas/Card" }], discriminator }));
    expect(text).toContain('kind: "virtual";');
  });
});
