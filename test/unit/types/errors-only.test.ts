import { describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../generators/openapi/openapi.js";
import { keepErrors } from "../../../generators/types/errors-only.js";

const toJson = (key: string) => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${key}` } } },
});

const document = {
  openapi: "3.2.0",
  info: { title: "Cards", version: "1" },
  servers: [{ url: "https://cards.example.com" }],
  paths: {
    "/cards": {
      parameters: [{ name: "trace", in: "header", schema: { $ref: "#/components/schemas/Trace" } }],
      post: {
        operationId: "create-card",
        requestBody: toJson("NewCard"),
        responses: { "201": toJson("Card"), "302": {}, "403": { $ref: "#/components/responses/Refused" } },
      },
      additionalOperations: { COPY: { responses: { "200": toJson("Card"), default: toJson("Fault") } } },
    },
    "/shared": { $ref: "#/components/pathItems/Shared" },
  },
  components: {
    pathItems: { Shared: { get: { responses: { "2xx": toJson("Card"), "4XX": {} } } } },
    responses: { Refused: toJson("Refusal"), Unused: toJson("Card") },
    schemas: {
      Card: { type: "object" },
      Fault: { type: "object" },
      NewCard: { type: "object" },
      Trace: { type: "string" },
      Refusal: {
        oneOf: [{ type: "object" }],
        discriminator: { propertyName: "code", mapping: { A: "#/components/schemas/A~1B" } },
      },
      "A/B": { properties: { again: { $ref: "#/components/schemas/Refusal" } } },
    },
  },
} as unknown as OpenApiDocument;

describe("keepErrors", () => {
  const kept = keepErrors(document, false);

  it("keeps of operations the responses that are no success, wherever they are", () => {
    expect(kept.paths).toEqual({
      "/cards": {
        post: { responses: { "302": {}, "403": { $ref: "#/components/responses/Refused" } } },
        additionalOperations: { COPY: { responses: { default: toJson("Fault") } } },
      },
      "/shared": { $ref: "#/components/pathItems/Shared" },
    });
    expect(kept.components?.pathItems).toEqual({ Shared: { get: { responses: { "4XX": {} } } } });
  });

  it("keeps the components that they lead to", () => {
    expect(Object.keys(kept.components?.schemas ?? {}).sort()).toEqual(["A/B", "Fault", "Refusal"]);
    expect(Object.keys(kept.components?.responses ?? {})).toEqual(["Refused"]);
  });

  it("keeps successes where they may refuse", () => {
    expect(Object.keys(keepErrors(document, true).components?.schemas ?? {})).toContain("Card");
  });
});
