import { describe, expect, it } from "vitest";
import type { OpenApiDocument, OpenApiResponse, OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { findWrongFakes } from "../../samples-are-valid.js";
import { contractOf } from "./documents.js";

const bodyOf = (errorCode: OpenApiSchema, mediaType = "application/json"): OpenApiResponse => ({
  description: "No.",
  content: {
    [mediaType]: { schema: { type: "object", required: ["errorCode"], properties: { errorCode } } },
  },
});

function documentOf(responses: Readonly<Record<string, OpenApiResponse>>): Partial<OpenApiDocument> {
  return { paths: { "/a": { get: { operationId: "do-thing", responses } } } };
}

function samplesOf(responses: Readonly<Record<string, OpenApiResponse>>) {
  return contractOf(documentOf(responses)).operations.flatMap(({ errors }) =>
    errors.flatMap(({ codes }) => codes.map(({ sample, sampleStatus }) => ({ sample, sampleStatus }))),
  );
}

describe("the sample of a code", () => {
  const taken = bodyOf({ enum: ["TAKEN"] });
  const cases = [
    {
      name: "has the status of the response",
      given: { "409": taken },
      want: [{ sample: { errorCode: "TAKEN" }, sampleStatus: 409 }],
    },
    {
      name: "has a status of the range that is not documented by itself",
      given: { "4XX": taken, "400": bodyOf({ type: "string" }) },
      want: [{ sample: { errorCode: "TAKEN" }, sampleStatus: 401 }],
    },
    {
      name: "has a status that no range holds, under default",
      given: { default: taken, "4XX": bodyOf({ type: "string" }) },
      want: [{ sample: { errorCode: "TAKEN" }, sampleStatus: 500 }],
    },
    {
      name: "has a number where the schema lists numbers",
      given: { "409": bodyOf({ type: "integer", enum: [10003] }) },
      want: [{ sample: { errorCode: 10003 }, sampleStatus: 409 }],
    },
    {
      name: "has text where the schema lists numbers as text",
      given: { "409": bodyOf({ type: "string", enum: ["10003"] }) },
      want: [{ sample: { errorCode: "10003" }, sampleStatus: 409 }],
    },
    {
      name: "exists for a code that only a body of XML has",
      given: { "409": bodyOf({ enum: ["TAKEN"] }, "application/xml") },
      want: [{ sample: { errorCode: "TAKEN" }, sampleStatus: 409 }],
    },
    {
      name: "is the example of the document that carries it",
      given: { "409": withExamples({ any: { errorCode: "TAKEN", at: 7 } }) },
      want: [{ sample: { errorCode: "TAKEN", at: 7 }, sampleStatus: 409 }],
    },
    {
      name: "is not the example of its name that carries another",
      given: { "409": withExamples({ TAKEN: { errorCode: "OTHER" } }) },
      want: [{ sample: { errorCode: "TAKEN" }, sampleStatus: 409 }],
    },
    {
      name: "is not an example that is not valid",
      given: { "409": withExamples({ TAKEN: { errorCode: "TAKEN", at: "noon" } }) },
      want: [{ sample: { errorCode: "TAKEN" }, sampleStatus: 409 }],
    },
  ];

  function withExamples(values: Readonly<Record<string, object>>): OpenApiResponse {
    const schema = {
      type: "object",
      properties: { errorCode: { enum: ["TAKEN"] }, at: { type: "integer" } },
    };
    const examples = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
    return { description: "No.", content: { "application/json": { schema, examples } } };
  }

  it.each(cases)("$name", ({ given, want }) => {
    expect(samplesOf(given)).toEqual(want);
    expect(findWrongFakes(contractOf(documentOf(given)))).toEqual([]);
  });
});
