import { describe, expect, it } from "vitest";
import { createCheck } from "../../generators/runtime/check-response.js";
import type { DocumentedResponses } from "../../generators/runtime/documented-responses.js";
import type { OperationContract } from "../../generators/runtime/operation.js";
import { toCheckSchema } from "../../generators/testing/check-schema.js";

const operation: OperationContract = {
  api: { codePaths: [["code"]], genericCodes: {}, servers: {} },
  ...{ id: "get", method: "GET", path: "/", replay: "safe", answers: {}, codes: {} },
};

/** What a check says of a body, by a schema that an attacker has written. */
async function check(schema: unknown, text: string, components: Readonly<Record<string, unknown>> = {}) {
  const convert = (one: unknown) => toCheckSchema(one, { isOldDialect: false, find: () => undefined });
  const named = Object.entries(components).map(([name, one]) => [name, JSON.stringify(convert(one))]);
  const all: DocumentedResponses = {
    schemas: Object.fromEntries(named),
    responses: [JSON.stringify({ bodies: { "application/json": convert(schema) }, headers: {} })],
    operations: { get: { responses: { "200": 0 }, codes: {} } },
    norms: [],
  };
  const headers = new Headers({ "content-type": "application/json" });
  const { findings } = await createCheck(all)(operation, { status: 200, headers, body: { text } });
  return findings.map(({ rule }) => rule);
}

const inject = `');globalThis.PWNED=true;//"\`\${globalThis.PWNED=true}\u2028`;

describe("a schema of an attacker", () => {
  it.each([
    {
      name: "a name of a property",
      schema: { properties: { [inject]: { type: "string" } }, required: [inject] },
    },
    { name: "a pattern", schema: { pattern: inject, patternProperties: { [inject]: {} } } },
    { name: "a value", schema: { enum: [inject, { [inject]: inject }], const: inject } },
    { name: "a format", schema: { format: inject } },
    { name: "a reference", schema: { $ref: inject, $id: inject, $anchor: inject, $dynamicRef: inject } },
    { name: "a keyword", schema: { [inject]: inject, $comment: inject, $async: true, $data: inject } },
  ])("runs nothing by $name", async ({ schema }) => {
    await check(schema, "{}");
    expect(globalThis).not.toHaveProperty("PWNED");
  });

  it("has patterns that take no more time than others, or are not checked", async () => {
    const text = JSON.stringify(`${"a".repeat(50_000)}!`);
    expect(await check({ type: "string", pattern: "^(a+)+$" }, text)).toEqual(["body/schema"]);
    expect(await check({ type: "string", pattern: "^(?=(a+)+$)" }, text)).toEqual([]);
  });

  it("has each of its patterns checked by itself", async () => {
    const schema = {
      properties: { currency: { pattern: "^[A-Z]{3}$" }, year: { pattern: "^[0-9]{4}$" } },
      patternProperties: { "^x-": { type: "string" } },
    };
    expect(await check(schema, '{"currency":"EUR","year":"2026","x-a":"a"}')).toEqual([]);
    expect(await check(schema, '{"currency":"EUR","year":"EUR"}')).toEqual(["body/schema"]);
    expect(await check(schema, '{"x-a":1}')).toEqual(["body/schema"]);
  });

  it("that leads to itself is said to be unusable, each time", async () => {
    const loop = { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } };
    expect(await check({ $ref: "#/components/schemas/A" }, "{}", loop)).toEqual(["schema/unusable"]);
    const missing = { $ref: "#/components/schemas/Missing" };
    expect(await check(missing, "{}")).toEqual(["schema/unusable"]);
  });

  it("may be recursive, and is followed as deep as a body goes", async () => {
    const Node = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" } } };
    const deep = `${'{"next":'.repeat(200)}1${"}".repeat(200)}`;
    expect(await check({ $ref: "#/components/schemas/Node" }, deep, { Node })).toEqual(["body/schema"]);
    const deepest = `${'{"next":'.repeat(200_000)}1${"}".repeat(200_000)}`;
    expect(await check({ $ref: "#/components/schemas/Node" }, deepest, { Node })).toHaveLength(1);
  });

  it("asks for own properties, not for those that every object has", async () => {
    expect(await check({ type: "object", required: ["constructor"] }, "{}")).toEqual(["body/schema"]);
    const schema = JSON.parse('{"properties":{"__proto__":{"type":"string"}},"additionalProperties":false}');
    expect(await check(schema, '{"a":1}')).toEqual(["body/schema"]);
  });

  it("may list any number of values", async () => {
    const values = Array.from({ length: 100_000 }, (_, index) => `v${index}`);
    expect(await check({ enum: values }, '"other"')).toEqual(["body/schema"]);
  });
});
