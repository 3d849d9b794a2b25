import { describe, expect, it } from "vitest";
import { readShapes } from "../../../generators/shapes/document-shapes.js";

const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });
const json = (schema: object, more: object = {}) => ({
  content: { "application/json": { schema, ...more } },
});

const document = {
  paths: {
    "/a": {
      parameters: [
        { name: "of", in: "query", schema: { type: "string" }, description: "Of the path." },
        { name: "id", in: "header", schema: { type: "string" } },
      ],
      post: {
        operationId: "make",
        parameters: [
          { name: "of", in: "query", required: true, description: "Of the operation.", schema: ref("Kind") },
          { name: "filter", in: "query", content: { "application/json": { schema: ref("Kind") } } },
        ],
        requestBody: { description: "What to make.", ...json(ref("Thing"), { example: { kind: "a" } }) },
        responses: {
          "2xx": {
            description: "Made.",
            headers: {
              "X-Left": { description: "How many are left.", required: true, schema: { type: "integer" } },
            },
            ...json(ref("Thing")),
          },
          "400": { description: "No.", ...json(ref("Problem")) },
        },
      },
      get: { operationId: "read", responses: { "200": json(ref("Tree")), "400": json(ref("Problem")) } },
    },
  },
  webhooks: {
    made: { post: { requestBody: json(ref("Thing")), responses: { "200": { description: "" } } } },
  },
  components: {
    schemas: {
      Thing: { type: "object", properties: { kind: ref("Kind"), note: ref("Note") } },
      Kind: { type: "string" },
      Note: { type: "string" },
      Tree: { type: "object", properties: { children: { type: "array", items: ref("Tree") } } },
      Problem: { type: "object" },
      Unused: { type: "object", properties: { unused: ref("Unused") } },
      Data: { type: "object", properties: { $ref: { type: "string" } }, example: ref("Note") },
    },
  },
};

const shapes = readShapes(document);

describe("an operation as its readers see it", () => {
  const make = shapes.operations.get("make");

  it("has its parameters, which count for more than those of the path", () => {
    expect(make?.parameters.map(({ name, description }) => [name, description])).toEqual([
      ["of", "Of the operation."],
      ["id", undefined],
      ["filter", undefined],
    ]);
    expect(make?.parameters.map(({ schema }) => shapes.read(schema).key)).toEqual([
      "Kind",
      undefined,
      "Kind",
    ]);
  });

  it("has its body with examples", () => {
    expect(make).toMatchObject({
      bodyDescription: "What to make.",
      bodies: [{ mediaType: "application/json", examples: [{ name: "", value: { kind: "a" } }] }],
    });
  });

  it("has its responses with headers, by statuses as the contract writes them", () => {
    expect(make?.responses).toMatchObject([
      { status: "400" },
      { status: "2XX", description: "Made.", headers: [{ name: "X-Left", isRequired: true }] },
    ]);
  });

  it("is a webhook, too", () => {
    expect(shapes.webhooks.get("made")?.bodies).toHaveLength(1);
  });
});

describe("the schemas that are worth a page", () => {
  it("are those that several operations or schemas use, or that hold themselves; not those of errors alone", () => {
    expect(shapes.shared.map(({ key }) => key)).toEqual(["Kind", "Tree"]);
  });

  it("know who uses them", () => {
    expect(shapes.shared.map(({ operations, schemas }) => [operations, schemas])).toEqual([
      [["make"], ["Thing"]],
      [["read"], ["Tree"]],
    ]);
  });
});
