import { describe, expect, it } from "vitest";
import { readErrorBody } from "../../../generators/expand/error-body.js";

describe("readErrorBody", () => {
  const integer = { type: "integer" };
  const cases = [
    {
      name: "no schema at all",
      given: { schemas: [], example: undefined },
      want: { required: [], statusProperty: undefined, example: {} },
    },
    {
      name: "what is required anywhere in a composition, once",
      given: { schemas: [{ required: ["a", "b"] }, {}, { required: ["b", "c"] }], example: undefined },
      want: { required: ["a", "b", "c"], statusProperty: undefined, example: {} },
    },
    {
      name: "nothing required by what is no name",
      given: {
        schemas: [{ required: [{ toString: 1 }, "a"] as string[] }, { required: 1 as never }],
        example: undefined,
      },
      want: { required: ["a"], statusProperty: undefined, example: {} },
    },
    {
      name: "a property of the status, by any of its names",
      given: { schemas: [{ properties: { code: integer, http_status: integer } }], example: undefined },
      want: { required: [], statusProperty: "http_status", example: {} },
    },
    {
      name: "the property of RFC 9457, in another part of the composition",
      given: { schemas: [{}, { properties: { status: integer } }], example: undefined },
      want: { required: [], statusProperty: "status", example: {} },
    },
    {
      name: "a property of that name that is no integer",
      given: { schemas: [{ properties: { statusCode: { type: "string" } } }], example: undefined },
      want: { required: [], statusProperty: undefined, example: {} },
    },
    {
      name: "the example",
      given: { schemas: [], example: { code: "A" } },
      want: { required: [], statusProperty: undefined, example: { code: "A" } },
    },
    {
      name: "an example that is no object",
      given: { schemas: [], example: ["A"] },
      want: { required: [], statusProperty: undefined, example: {} },
    },
  ];

  it.each(cases)("reads $name", ({ given, want }) => {
    expect(readErrorBody(given.schemas, given.example)).toEqual(want);
  });
});
