import { describe, expect, it } from "vitest";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import { createValueSamples } from "../../../generators/samples/value-samples.js";

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
  ])("$name", ({ given, want }) => {
    expect(sampleOf(given)).toEqual(want);
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

  it("ends, however the schema contains itself", () => {
    const node: Record<string, unknown> = { type: "object" };
    node["properties"] = { a: { type: "string" }, next: node };
    expect(sampleOf(node)).toMatchObject({ a: "string" });
  });
});
