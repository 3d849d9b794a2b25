import { describe, expect, it } from "vitest";
import {
  buildSampleBody,
  type ErrorBody,
  readErrorBody,
  type Sample,
} from "../../../generators/expand/error-body.js";

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
      name: "our property of the status before that of RFC 9457",
      given: { schemas: [{ properties: { status: integer, statusCode: integer } }], example: undefined },
      want: { required: [], statusProperty: "statusCode", example: {} },
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

function body(overrides: Partial<ErrorBody> = {}): ErrorBody {
  return { required: ["errorCode"], statusProperty: undefined, example: {}, ...overrides };
}

function sample(overrides: Partial<Sample> = {}): Sample {
  return {
    status: "403",
    statusName: "Forbidden",
    code: "KYC_REQUIRED",
    codePath: ["errorCode"],
    whole: false,
    ...overrides,
  };
}

describe("buildSampleBody", () => {
  const cases = [
    {
      name: "the code alone",
      given: { body: body(), sample: sample() },
      want: { errorCode: "KYC_REQUIRED" },
    },
    {
      name: "what every body has, from the example, and empty where that lacks it",
      given: {
        body: body({ required: ["errorCode", "id", "lang"], example: { id: 7, hint: "Ask." } }),
        sample: sample(),
      },
      want: { errorCode: "KYC_REQUIRED", id: 7, lang: "" },
    },
    {
      name: "all of the example for the code that it belongs to",
      given: { body: body({ example: { hint: "Ask." } }), sample: sample({ whole: true }) },
      want: { errorCode: "KYC_REQUIRED", hint: "Ask." },
    },
    {
      name: "the status as a number, and its name in place of the example's",
      given: {
        body: body({
          required: ["statusName"],
          statusProperty: "status",
          example: { statusName: "Bad Request", status: 400 },
        }),
        sample: sample(),
      },
      want: { status: 403, statusName: "Forbidden", errorCode: "KYC_REQUIRED" },
    },
    {
      name: "no number for a range",
      given: { body: body({ statusProperty: "status" }), sample: sample({ status: "4XX" }) },
      want: { errorCode: "KYC_REQUIRED" },
    },
    {
      name: "a code below the root, beside what the example has there",
      given: {
        body: body({ required: ["error"], example: { error: { code: "OTHER", id: 7 } } }),
        sample: sample({ codePath: ["error", "code"] }),
      },
      want: { error: { code: "KYC_REQUIRED", id: 7 } },
    },
    {
      name: "a code below the root where there is no example",
      given: { body: body({ required: [] }), sample: sample({ codePath: ["error", "code"] }) },
      want: { error: { code: "KYC_REQUIRED" } },
    },
    {
      name: "a code in the first item of a list",
      given: {
        body: body({ required: ["errors"], example: { errors: [{ code: "OTHER" }, { code: "MORE" }] } }),
        sample: sample({ codePath: ["errors", "0", "code"] }),
      },
      want: { errors: [{ code: "KYC_REQUIRED" }, { code: "MORE" }] },
    },
    {
      name: "a code in the first item where there is no example",
      given: { body: body({ required: [] }), sample: sample({ codePath: ["errors", "0", "code"] }) },
      want: { errors: [{ code: "KYC_REQUIRED" }] },
    },
  ];

  it.each(cases)("shows $name", ({ given, want }) => {
    expect(buildSampleBody(given.body, given.sample)).toEqual(want);
  });

  it("leaves the example as it was", () => {
    const example = { error: { code: "OTHER" } };
    buildSampleBody(body({ required: ["error"], example }), sample({ codePath: ["error", "code"] }));
    expect(example).toEqual({ error: { code: "OTHER" } });
  });

  it.each(["constructor", "toString", "hasOwnProperty"])("takes no inherited value for `%s`", (name) => {
    expect(buildSampleBody(body({ required: [name] }), sample())).toEqual({
      [name]: "",
      errorCode: "KYC_REQUIRED",
    });
  });
});
