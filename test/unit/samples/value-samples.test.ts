import { describe, expect, it } from "vitest";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import { createValidSamples, createValueSamples } from "../../../generators/samples/value-samples.js";

const { location, follow } = followWithin({});
const sampleOf = (schema: object, way: "request" | "response" = "request") =>
  createValueSamples(follow, way)({ node: schema, location });

describe("a value of a schema", () => {
  it.each([
    {
      name: "has no more than it has to",
      given: { type: "object", required: ["a"], properties: { a: { type: "integer", minimum: 3 }, b: {} } },
      want: { a: 3 },
    },
    {
      name: "has all if it has to have nothing",
      given: { type: "object", properties: { a: { type: "string", example: "x" } } },
      want: { a: "x" },
    },
    { name: "is the example", given: { type: "string", example: "x" }, want: "x" },
    {
      name: "is valid though the example is not",
      given: { type: "string", example: 1, enum: ["x"] },
      want: "x",
    },
    {
      name: "has a name with half a character",
      given: { type: "object", required: ["a\ud800"], properties: { "a\ud800": { type: "string" } } },
      want: { "a\ud800": "string" },
    },
  ])("$name", ({ given, want }) => {
    expect(sampleOf(given)).toEqual(want);
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "has the format %s, which is none",
    (format) => {
      expect(sampleOf({ type: "string", format })).toEqual(sampleOf({ type: "string", format: "odd" }));
    },
  );

  it("has no more items than it can have, however many lists ask for lists", () => {
    const nest = (levels: number, minItems: number): object =>
      levels === 0
        ? { type: "string", minLength: 1000 }
        : { type: "array", minItems, items: nest(levels - 1, minItems) };
    expect(sampleOf(nest(1, 20))).toHaveLength(20);
    for (const schema of [nest(6, 20), nest(28, 2)])
      expect(JSON.stringify(sampleOf(schema)).length).toBeLessThan(1_000_000);
  });

  it("has what goes its way", () => {
    const schema = {
      type: "object",
      required: ["id", "pin"],
      properties: { id: { type: "string", readOnly: true }, pin: { type: "string", writeOnly: true } },
    };
    expect(sampleOf(schema, "request")).toEqual({ pin: "string" });
    expect(sampleOf(schema, "response")).toEqual({ id: "string" });
  });

  it("has what goes its way, also where the schema of a property says so elsewhere", () => {
    const document = { components: { schemas: { Id: { type: "string", readOnly: true } } } };
    const found = followWithin(document);
    const node = {
      type: "object",
      required: ["id", "pin"],
      properties: { id: { $ref: "#/components/schemas/Id" }, pin: { type: "string" } },
    };
    const make = createValueSamples(found.follow, "request");
    expect(make({ node, location: found.location })).toEqual({ pin: "string" });
  });

  it("ends, however the schema contains itself", () => {
    const node: Record<string, unknown> = { type: "object" };
    node["properties"] = { a: { type: "string" }, next: node };
    expect(sampleOf(node)).toEqual({ a: "string" });
  });

  it("has nothing of what lies beyond the limits", () => {
    const levels = Array.from({ length: 12 });
    const deep = levels.reduce<object>((inner) => ({ type: "object", properties: { a: inner, b: inner } }), {
      type: "string",
    });
    const value = sampleOf({ type: "object", properties: { first: { type: "string" }, deep } });
    expect(value).toHaveProperty("first");
    expect(JSON.stringify(value)).not.toContain("null");
  });
});

describe("a valid sample", () => {
  const find = (schema: object, examples: readonly unknown[] = []) =>
    createValidSamples(follow, "response")({ node: schema, location }, examples)?.value;
  const properties = { id: { type: "string" }, more: { type: "integer" } };

  it.each([
    {
      name: "has what a part of the schema requires of another",
      given: { allOf: [{ type: "object", properties }, { required: ["more"] }] },
      want: { more: expect.any(Number) },
    },
    {
      name: "has all if it has to have nothing",
      given: { type: "object", properties },
      want: { id: "string", more: 0 },
    },
    {
      name: "is one of alternatives that exclude each other",
      given: {
        oneOf: [
          { type: "object", required: ["id"], properties: { id: { type: "string", enum: ["a", "b"] } } },
          { type: "object", required: ["id"], properties: { id: { type: "string", enum: ["b", "c"] } } },
        ],
      },
      want: { id: "a" },
    },
    {
      name: "has a short text, though a long one is allowed",
      given: {
        type: "object",
        required: ["url"],
        properties: { url: { type: "string", pattern: "^/v1/", maxLength: 5000 } },
      },
      want: { url: expect.stringMatching(/^\/v1\/.{0,30}/) },
    },
    {
      name: "has texts of long patterns",
      given: { type: "string", pattern: `^arn(:[a-z]{1,9}){2}$|^${"(site/[0-9a-f]{8})?".repeat(20)}$` },
      want: expect.stringMatching(/^(arn(:[a-z]{1,9}){2}|(site\/[0-9a-f]{8})*)$/),
    },
    {
      name: "has texts of patterns beside whatever else reads well",
      given: {
        type: "object",
        required: ["version", "at", "year"],
        properties: {
          version: { type: "string", pattern: "^[0-9]{1,3}[.][0-9]{1,3}$" },
          at: { type: "string", format: "date-time" },
          year: { allOf: [{}, { type: "integer", minimum: 2012 }] },
        },
      },
      want: {
        version: expect.stringMatching(/^\d+\.\d+$/),
        at: "2019-08-24T14:15:22Z",
        year: 2012,
      },
    },
    {
      name: "is an example of the schema, if all of it is valid",
      given: { type: "object", properties, example: { more: 7 } },
      want: { more: 7 },
    },
    {
      name: "is no example of the schema of which some is not valid",
      given: {
        type: "array",
        items: { type: "object", required: ["id"], properties },
        example: [{ id: "a", more: "not a number" }],
      },
      want: [{ id: "string" }],
    },
  ])("$name", ({ given, want }) => {
    expect(find(given)).toEqual(want);
  });

  it.each([
    { format: "url", want: "http://example.com" },
    { format: "duration", want: "PT1H" },
    { format: "json-pointer-uri-fragment", want: "#/0" },
    { format: "nobody-knows", want: "string" },
  ])("is a text of the format $format", ({ format, want }) => {
    expect(find({ type: "string", format })).toBe(want);
  });

  it.each([
    { schema: { type: "number", format: "int64" }, example: 1.5, want: 0 },
    { schema: { type: "integer", format: "int32" }, example: 3_000_000_000, want: 0 },
    { schema: { type: "integer", format: "int64" }, example: 3_000_000_000, want: 3_000_000_000 },
  ])("is a number of its format: $schema.format, not $example", ({ schema, example, want }) => {
    expect(find(schema, [example])).toBe(want);
  });

  it("is the first example that is valid, of which all is looked at", () => {
    expect(find({ type: "object", properties }, [{ more: "x" }, { id: "a" }])).toEqual({ id: "a" });
  });

  it("is none where nothing is valid", () => {
    expect(find({ type: "string", pattern: "^a$", minLength: 3 })).toBeUndefined();
  });
});
