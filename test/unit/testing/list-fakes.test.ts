import { describe, expect, it } from "vitest";
import { readApi, understand } from "../../../generators/index.js";
import { listFakes, type OperationFakes } from "../../../generators/testing/list-fakes.js";
import { createTemporaryFolder } from "../../temporary-folder.js";

/** The fakes of an operation with the given responses. */
async function fakesOf(responses: object): Promise<OperationFakes> {
  const folder = await createTemporaryFolder();
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses } } },
  };
  await folder.write({ "openapi.json": JSON.stringify(document) });
  const { understood } = await understand(await readApi(folder.path, "openapi.json"));
  await folder.remove();
  const [fakes] = understood ? listFakes(understood.contract, understood.document) : [];
  if (!fakes) throw new Error("no fakes");
  return fakes;
}

const response = (mediaType: string, schema: object, more: object = {}) => ({
  description: "d",
  content: { [mediaType]: { schema, ...more } },
});
const text = { type: "string" };
const object = (properties: object) => ({ type: "object", required: Object.keys(properties), properties });
const ofJson = (schema: object, more?: object) => response("application/json", schema, more);

describe("the success of an operation", () => {
  it.each([
    {
      name: "has no body where there is none",
      given: { "204": { description: "d" } },
      want: { status: 204 },
    },
    {
      name: "has what it must have",
      given: { "200": ofJson({ ...object({ id: text }), properties: { id: text, more: text } }) },
      want: { status: 200, mediaType: "application/json", body: { id: "string" } },
    },
    {
      name: "is the example, if that is valid",
      given: { "200": ofJson(object({ id: text }), { example: { id: "card-1", more: 1 } }) },
      want: { body: { id: "card-1", more: 1 } },
    },
    {
      name: "is none of an example that is not valid",
      given: { "200": ofJson(object({ id: text }), { example: { id: 1 } }) },
      want: { body: { id: "string" } },
    },
    {
      name: "is a long example where nothing else is valid",
      given: {
        "200": ofJson(
          object({ list: { type: "array", minItems: 400, items: { type: "string", pattern: "^x$" } } }),
          { example: { list: Array.from({ length: 400 }, () => "x") } },
        ),
      },
      want: { status: 200 },
    },
    {
      name: "is a text as it is",
      given: { "200": response("text/csv", text, { example: "a,b" }) },
      want: { mediaType: "text/csv", body: "a,b" },
    },
    {
      name: "is a text that its schema allows",
      given: { "200": response("text/plain", { ...text, enum: ["on"] }) },
      want: { mediaType: "text/plain", body: "on" },
    },
    {
      name: "is a text though the example is empty",
      given: { "200": response("text/plain", {}, { example: "" }) },
      want: { mediaType: "text/plain", body: "text" },
    },
    {
      name: "is a file with something in it",
      given: { "200": response("image/*", { type: "string", format: "binary" }) },
      want: { mediaType: "image/png", body: "file" },
    },
    {
      name: "is JSON of a range that may be JSON",
      given: { "200": response("*/*", object({ id: text })) },
      want: { mediaType: "application/json", body: { id: "string" } },
    },
    {
      name: "is of a media type of a range",
      given: { "200": response("application/*+json", object({ id: text })) },
      want: { mediaType: "application/vnd.api+json", body: { id: "string" } },
    },
    {
      name: "is a line of a sequence without a schema",
      given: { "200": response("application/x-ndjson", {}) },
      want: { body: "{}\n" },
    },
    {
      name: "has whole numbers where a format says so",
      given: {
        "200": ofJson(
          object({
            a: { type: "number", format: "int32" },
            b: { type: "integer", format: "int32", example: 3_000_000_000 },
          }),
        ),
      },
      want: { body: { a: 0, b: 0 } },
    },
    {
      name: "has a range as a status of it",
      given: { "2XX": ofJson(object({ id: text })), "200": { description: "d" } },
      want: { status: 200 },
    },
    {
      name: "has the headers that it must have",
      given: {
        "201": {
          description: "d",
          headers: {
            Location: { required: true, schema: text, example: "/a/1" },
            "X-Left": { schema: text },
          },
        },
      },
      want: { headers: { location: "/a/1" } },
    },
  ])("$name", async ({ given, want }) => {
    const { success } = await fakesOf(given);
    expect(success).toMatchObject(want);
  });

  it("is not there where no value is found that is valid", async () => {
    const never = { type: "string", pattern: "^a$", minLength: 3 };
    expect((await fakesOf({ "200": ofJson(object({ id: never })) })).success).toBeUndefined();
  });
});

describe("the errors of an operation", () => {
  it("are one for each code, and one for a status without", async () => {
    const code = { type: "string", enum: ["A", "B"], "x-enumDescriptions": { A: "a.", B: "b." } };
    const { errors } = await fakesOf({
      "200": { description: "d" },
      "409": ofJson(object({ code })),
      "429": {
        description: "d",
        headers: { "Retry-After": { required: true, schema: { type: "integer" } } },
      },
      "5XX": response("application/problem+json", object({ title: text })),
    });
    expect(errors).toEqual([
      { documented: "409", status: 409, code: "A", mediaType: "application/json", body: { code: "A" } },
      { documented: "409", status: 409, code: "B", mediaType: "application/json", body: { code: "B" } },
      { documented: "429", status: 429, headers: { "retry-after": "1" } },
      { documented: "5XX", status: 500, mediaType: "application/problem+json", body: { title: "string" } },
    ]);
  });
});

it("a code is sent in the media type whose schema has it", async () => {
  const type = { type: "string", enum: ["https://a.test/gone", "https://a.test/lost"] };
  const { errors } = await fakesOf({
    "200": { description: "d" },
    "409": {
      description: "d",
      content: {
        "application/json": { schema: object({ code: { type: "integer" }, message: text }) },
        "application/problem+json": { schema: object({ type, title: text }) },
      },
    },
  });
  expect(errors.map(({ code, mediaType }) => ({ code, mediaType }))).toEqual(
    type.enum.map((code) => ({ code, mediaType: "application/problem+json" })),
  );
});

describe("an error without a code", () => {
  const unavailable = (mediaType: string, schema: object) => ({
    "200": { description: "d" },
    "503": {
      ...response(mediaType, schema),
      headers: {
        "Retry-After": { schema: { type: "string", format: "date-time" } },
        "X-Left": { schema: text },
      },
    },
  });
  const headers = { "retry-after": "1" };

  it.each([
    { mediaType: "text/plain", schema: text, want: { mediaType: "text/plain", body: "text" } },
    { mediaType: "application/xml", schema: object({ a: text }), want: { body: "text" } },
    { mediaType: "*/*", schema: {}, want: { mediaType: "application/octet-stream", body: "file" } },
    {
      mediaType: "*/*",
      schema: object({ id: text }),
      want: { mediaType: "application/json", body: { id: "string" } },
    },
  ])("has a body of $mediaType, and says when to ask again", async ({ mediaType, schema, want }) => {
    const { errors } = await fakesOf(unavailable(mediaType, schema));
    expect(errors).toMatchObject([{ status: 503, headers, ...want }]);
  });
});

describe("a success may differ", () => {
  const variations = async (properties: object, more: object = {}) => {
    const { success } = await fakesOf({ "200": ofJson({ ...object(properties), ...more }) });
    return success?.variations.map(({ path, variation }) => `${path.join("/")} ${variation.form}`);
  };

  it.each([
    { name: "in an id", given: { id: { ...text, example: "card-17" } }, want: ["id text"] },
    { name: "in a UUID", given: { id: { ...text, format: "uuid" } }, want: ["id uuid"] },
    { name: "in a time", given: { at: { ...text, format: "date-time" } }, want: ["at dateTime"] },
    { name: "in a count", given: { count: { type: "integer" } }, want: ["count integer"] },
    { name: "in a choice", given: { status: { ...text, enum: ["a", "b"] } }, want: ["status choice"] },
    {
      name: "not in what may be too long",
      given: { a: { ...text, enum: ["a", "long"], maxLength: 1 } },
      want: [],
    },
    { name: "not in words", given: { name: { ...text, example: "Mira Castell" } }, want: [] },
    { name: "not in a date", given: { born: { ...text, example: "1990-04-17" } }, want: [] },
    { name: "not in what a pattern describes", given: { id: { ...text, pattern: "^a1$" } }, want: [] },
    { name: "not near a limit", given: { count: { type: "integer", maximum: 9 } }, want: [] },
    { name: "not in the only choice", given: { kind: { ...text, enum: ["a"] } }, want: [] },
  ])("$name", async ({ given, want }) => {
    expect(await variations(given)).toEqual(want);
  });

  it("nowhere, if one value may depend on another", async () => {
    expect(
      await variations(
        { a: { type: "integer" } },
        { if: { properties: { a: { const: 0 } } }, else: { required: ["b"] } },
      ),
    ).toEqual([]);
  });
});
