import { describe, expect, it } from "vitest";
import {
  buildCodedResponse,
  type CodedResponseParts,
  type DescribedCode,
} from "../../../generators/expand/coded-response.js";
import type { CarriedBody } from "../../../generators/expand/error-body.js";

const nowhere = {} as DescribedCode["origin"];

function describedCode(overrides: Partial<DescribedCode> = {}): DescribedCode {
  return {
    code: "KYC_REQUIRED",
    meaning: "The identity is not proven.",
    title: "Identity check required",
    override: {},
    origin: nowhere,
    ...overrides,
  };
}

function carriedBody(overrides: Partial<CarriedBody> = {}): CarriedBody {
  return {
    mediaType: "application/json",
    codePath: ["errorCode"],
    schema: { $ref: "#/components/schemas/ErrorBody" },
    required: ["errorCode"],
    statusProperty: undefined,
    place: { node: {}, location: {} as CarriedBody["place"]["location"] },
    example: {},
    ...overrides,
  };
}

function parts(overrides: Partial<CodedResponseParts> = {}): CodedResponseParts {
  return {
    name: "CreateCardForbidden",
    owner: "`create-card`",
    status: "403",
    codes: [describedCode()],
    description: "A rule says no.",
    headers: undefined,
    body: carriedBody(),
    genericCode: undefined,
    codePath: ["errorCode"],
    referenceSchema: (name) => `../openapi.yaml#/components/schemas/${name}`,
    makeSample: (_body, said) => said,
    ...overrides,
  };
}

describe("buildCodedResponse", () => {
  it("names the schema of the codes after that of the body", () => {
    expect(buildCodedResponse(parts())).toMatchObject({
      codeSchemaName: "CreateCardForbiddenCode",
      bodySchemaName: "CreateCardForbidden",
    });
  });

  it("lists the codes in their order, with their meanings as a map and as a list", () => {
    const codes = [
      describedCode({ code: "Z", meaning: "Last." }),
      describedCode({ code: "A", meaning: "First." }),
    ];
    expect(buildCodedResponse(parts({ codes })).codeSchema).toEqual({
      type: "string",
      description: "Codes of `create-card` with status 403.",
      enum: ["Z", "A"],
      "x-enumDescriptions": { Z: "Last.", A: "First." },
      "x-enum-descriptions": ["Last.", "First."],
    });
  });

  it("keeps what the operation says otherwise than the catalog, and only that", () => {
    const codes = [describedCode({ code: "A", override: { retry: "never" } }), describedCode({ code: "B" })];
    expect(buildCodedResponse(parts({ codes })).codeSchema["x-error-catalog"]).toEqual({
      A: { retry: "never" },
    });
  });

  it("keeps a code that is called __proto__", () => {
    const { codeSchema, response } = buildCodedResponse(
      parts({ codes: [describedCode({ code: "__proto__" })] }),
    );
    expect(Object.entries(codeSchema["x-enumDescriptions"] ?? {})).toEqual([
      ["__proto__", "The identity is not proven."],
    ]);
    expect(Object.keys(response.content?.["application/json"]?.examples ?? {})).toEqual(["__proto__"]);
  });

  const narrowings = [
    {
      name: "a code at the root",
      given: {},
      want: {
        type: "object",
        required: ["errorCode"],
        properties: { errorCode: { $ref: "#/components/schemas/CreateCardForbiddenCode" } },
      },
    },
    {
      name: "a body that does without a code at times",
      given: { body: carriedBody({ required: [] }) },
      want: {
        type: "object",
        properties: { errorCode: { $ref: "#/components/schemas/CreateCardForbiddenCode" } },
      },
    },
    {
      name: "a body that repeats the status",
      given: { body: carriedBody({ statusProperty: "statusCode" }) },
      want: {
        type: "object",
        required: ["statusCode", "errorCode"],
        properties: {
          statusCode: { type: "integer", enum: [403] },
          errorCode: { $ref: "#/components/schemas/CreateCardForbiddenCode" },
        },
      },
    },
    {
      name: "a body that repeats the status, of a range",
      given: { status: "4XX", body: carriedBody({ statusProperty: "statusCode" }) },
      want: {
        type: "object",
        required: ["errorCode"],
        properties: { errorCode: { $ref: "#/components/schemas/CreateCardForbiddenCode" } },
      },
    },
    {
      name: "a code below the root",
      given: { codePath: ["error", "code"], body: carriedBody({ required: ["error"] }) },
      want: {
        type: "object",
        required: ["error"],
        properties: {
          error: {
            type: "object",
            required: ["code"],
            properties: { code: { $ref: "#/components/schemas/CreateCardForbiddenCode" } },
          },
        },
      },
    },
    {
      name: "a code in the items of a list",
      given: { codePath: ["errors", "0", "code"], body: carriedBody({ required: ["errors"] }) },
      want: {
        type: "object",
        required: ["errors"],
        properties: {
          errors: {
            type: "array",
            items: {
              type: "object",
              required: ["code"],
              properties: { code: { $ref: "#/components/schemas/CreateCardForbiddenCode" } },
            },
          },
        },
      },
    },
  ];

  it.each(narrowings)("narrows $name", ({ given, want }) => {
    expect(buildCodedResponse(parts(given)).bodySchema).toEqual({
      description: expect.stringMatching(/^Body of `create-card` with status (403|4XX)\.$/),
      allOf: [{ $ref: "#/components/schemas/ErrorBody" }, want],
    });
  });

  it("answers with the body, the headers of the shared response, and a sample for each code", () => {
    const codes = [
      describedCode({ code: "FORBIDDEN", title: "Forbidden" }),
      describedCode({ code: "KYC_REQUIRED" }),
    ];
    const headers = { "Retry-After": { schema: { type: "integer" } } };
    const body = carriedBody({
      mediaType: "application/problem+json",
      statusProperty: "status",
      example: { reason: "Not yours." },
    });
    const said = { codePath: ["errorCode"], meaning: "The identity is not proven.", status: "403" };
    expect(buildCodedResponse(parts({ codes, headers, body, genericCode: "FORBIDDEN" })).response).toEqual({
      description: "A rule says no.",
      headers,
      content: {
        "application/problem+json": {
          schema: { $ref: "../openapi.yaml#/components/schemas/CreateCardForbidden" },
          examples: {
            FORBIDDEN: {
              summary: "Forbidden",
              value: { code: "FORBIDDEN", ...said, isExample: true },
            },
            KYC_REQUIRED: {
              summary: "Identity check required",
              value: { code: "KYC_REQUIRED", ...said, isExample: false },
            },
          },
        },
      },
    });
  });
});
