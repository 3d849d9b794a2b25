import { describe, expect, it } from "vitest";
import { emitOperations } from "../../../generators/client/emit-operations.js";
import type { OpenApiOperation } from "../../../generators/openapi/openapi.js";
import { contractOf } from "../contract/documents.js";

/** The emitted text of a single operation, `POST /things`. */
function emit(operation: OpenApiOperation): string {
  const paths = { "/things": { post: { operationId: "do-thing", ...operation } } };
  return emitOperations(contractOf({ paths })).text;
}

/** The type of the data, from `export type DoThingData = …;`. */
function findDataType(operation: OpenApiOperation): string | undefined {
  return /^export type DoThingData = (.*);$/m.exec(emit(operation))?.[1];
}

const answering = (mediaType: string) => ({ responses: { "200": { content: { [mediaType]: {} } } } });
const typeOf = (mediaType: string) =>
  `paths["/things"]["post"]["responses"][200]["content"][${JSON.stringify(mediaType)}]`;

describe("the data of an operation", () => {
  it.each([
    { name: "no documented success", given: {}, want: "unknown" },
    { name: "a success without a body", given: { responses: { "204": {} } }, want: "undefined" },
    { name: "JSON", given: answering("application/json"), want: typeOf("application/json") },
    { name: "JSON of a kind", given: answering("application/a+json"), want: typeOf("application/a+json") },
    { name: "text", given: answering("text/csv"), want: "string" },
    { name: "bytes", given: answering("application/pdf"), want: "Blob" },
    {
      name: "a range",
      given: { responses: { "2XX": { content: { "application/json": {} } } } },
      want: 'paths["/things"]["post"]["responses"]["2XX"]["content"]["application/json"]',
    },
    {
      name: "several successes, each form once",
      given: {
        responses: {
          "200": { content: { "text/plain": {} } },
          "201": { content: { "text/csv": {} } },
          "204": {},
        },
      },
      want: "string | undefined",
    },
  ])("is typed for $name", ({ given, want }) => {
    expect(findDataType(given)).toBe(want);
  });

  const json = { schema: { type: "object" } };
  const item = { itemSchema: { type: "object", properties: { a: {} } } };
  const streamOf = (type: string) => `AsyncIterable<${type}>`;

  it.each([
    { mediaType: "application/vnd.a+json; v=1", media: {}, want: typeOf },
    { mediaType: "text/json", media: {}, want: typeOf },
    { mediaType: "*/*", media: json, want: typeOf },
    { mediaType: "*/*", media: { schema: { type: "string" } }, want: () => "string" },
    { mediaType: "*/*", media: { schema: { type: "string", format: "binary" } }, want: () => "Blob" },
    { mediaType: "*/*", media: {}, want: () => "Blob" },
    { mediaType: "text/plain", media: json, want: typeOf },
    { mediaType: "text/html", media: json, want: () => "string" },
    { mediaType: "application/xml", media: json, want: () => "string" },
    { mediaType: "image/png", media: {}, want: () => "Blob" },
    { mediaType: "application/jsonl", media: {}, want: () => streamOf("unknown") },
    { mediaType: "application/jsonl", media: item, want: (type: string) => streamOf(typeOf(type)) },
    {
      mediaType: "application/x-ndjson",
      media: { schema: { type: "array", items: {} } },
      want: (type: string) => streamOf(`${typeOf(type)}[number]`),
    },
    { mediaType: "text/event-stream", media: {}, want: () => streamOf("ServerSentEvent") },
    {
      mediaType: "text/event-stream",
      media: json,
      want: (type: string) => streamOf(`ServerSentEvent<${typeOf(type)}>`),
    },
    {
      mediaType: "text/event-stream",
      media: { itemSchema: { type: "object", properties: { data: { type: "string" } } } },
      want: (type: string) => streamOf(typeOf(type)),
    },
  ])("is typed as it is read: $mediaType, $media", ({ mediaType, media, want }) => {
    const responses = { "200": { content: { [mediaType]: media as object } } };
    expect(findDataType({ responses })).toBe(want(mediaType));
  });
});

describe("the result of an operation", () => {
  /** The signatures that a caller sees, each from its input on. */
  const findSignatures = (operation: OpenApiOperation) => {
    const signature = /^export function doThing\(client: Client, (.*?)\): (Promise<.*>)( \{|;)$/gm;
    const all = [...emit(operation).matchAll(signature)];
    const overloads = all.filter(([, , , end]) => end === ";");
    return (overloads.length > 0 ? overloads : all).map(([, input, result]) => `${input} => ${result}`);
  };

  it("has data, whatever the status, where there is one success", () => {
    expect(findSignatures({ responses: { "201": { content: { "application/json": {} } } } })).toEqual([
      "input: DoThingInput = {} => Promise<Result<DoThingData, DoThingError>>",
    ]);
  });

  it("is told apart by the status where there are several", () => {
    const responses = {
      "200": { content: { "text/csv": {} } },
      "2XX": { content: { "application/pdf": {} } },
      "303": {},
    };
    const rest = "RemainingStatus<SuccessStatus, 200>";
    expect(findSignatures({ responses }).at(-1)).toBe(
      `input?: DoThingInput => Promise<Success<string, 200> | Success<undefined, 303> | Success<Blob, ${rest}> | Failure<DoThingError>>`,
    );
  });

  it("is of the media type that a call asks for, or a stream of bytes", () => {
    const content = { "application/json": {}, "text/csv": {}, "application/pdf": {} };
    const resultOf = (data: string) => `Promise<Result<${data}, DoThingError>>`;
    const asking = (wish: string, data: string) =>
      `input: DoThingInput & { readonly ${wish} } => ${resultOf(data)}`;
    expect(findSignatures({ responses: { "200": { content } } })).toEqual([
      asking('accept: "application/json"', typeOf("application/json")),
      asking('accept: "text/csv"', "string"),
      asking('accept: "application/pdf"', "Blob"),
      asking("stream: true", `${typeOf("application/json")} | string | ReadableStream<Uint8Array>`),
      `input?: DoThingInput => ${resultOf("DoThingData")}`,
    ]);
  });

  it("is of one type where several media types have one schema", () => {
    const media = { schema: { type: "object" } };
    const responses = { "200": { content: { "text/plain": media, "application/json": media } } };
    expect(findSignatures({ responses })).toHaveLength(1);
    expect(emit({ responses })).toContain('readonly accept?: "text/plain" | "application/json" | undefined;');
  });
});

describe("the input of an operation", () => {
  it.each([
    { name: "nothing", given: {}, want: "input: DoThingInput = {}" },
    {
      name: "what may be left out",
      given: {
        parameters: [{ name: "q", in: "query" }],
        requestBody: { content: { "application/json": {} } },
      },
      want: "input: DoThingInput = {}",
    },
    {
      name: "a parameter that is required",
      given: { parameters: [{ name: "q", in: "query", required: true }] },
      want: "input: DoThingInput)",
    },
    {
      name: "a body that is required",
      given: { requestBody: { required: true, content: { "application/json": {} } } },
      want: "input: DoThingInput)",
    },
  ])("may be left out if all of it may: $name", ({ given, want }) => {
    expect(emit(given)).toContain(want);
  });

  it("has a member for each place, as optional as what goes there", () => {
    const text = emit({
      parameters: [
        { name: "id", in: "path", required: true },
        { name: "q", in: "query" },
      ],
      requestBody: { content: { "text/plain": { schema: { type: "string" } } } } as never,
    });
    expect(text).toContain('readonly path: paths["/things"]["post"]["parameters"]["path"];');
    expect(text).toContain(
      'readonly query?: Given<paths["/things"]["post"]["parameters"]["query"]> | undefined;',
    );
    expect(text).toContain(
      'readonly body?: Given<NonNullable<paths["/things"]["post"]["requestBody"]>["content"]["text/plain"]> | undefined;',
    );
  });
});

describe("the documentation of an operation", () => {
  it.each([
    {
      given: { summary: "Do it", description: "Does it." },
      want: " * Do it: `POST /things`.\n *\n * Does it.\n",
    },
    { given: { deprecated: true }, want: " * @deprecated see its description\n" },
    {
      given: { deprecated: true, "x-replaced-by": ["do-this", "do-that"] },
      want: " * @deprecated use do-this or do-that instead\n",
    },
    { given: { "x-replay": "safe" }, want: " * Repeating it is harmless.\n" },
    {
      given: { "x-replay": { keyed: { header: "Key" } } },
      want: " * Repeating it with the same key is harmless.\n",
    },
    { given: {}, want: " * A repeated request may be carried out twice.\n" },
  ])("says $want", ({ given, want }) => {
    expect(emit(given)).toContain(want);
  });
});

describe("what an operation brings to write its request", () => {
  const parameter = (given: object) => ({ parameters: [{ name: "a", required: true, ...given }] }) as never;
  const body = (content: object) => ({ requestBody: { content } }) as never;
  const text = { schema: { type: "string" } };
  const list = { schema: { type: "array", items: { type: "string" } } };

  it.each([
    { name: "no query", given: {} },
    { name: "a primitive in the path", given: parameter({ in: "path", ...text }) },
  ])("is nothing for $name", ({ given }) => {
    expect(emit(given)).toContain("return callOperation(client, doThingContract, input);");
  });

  it.each([
    { name: "a plain query", given: parameter({ in: "query", ...list }), want: "query: toQuery" },
    { name: "a plain header", given: parameter({ in: "header", ...list }), want: "header: toPlainHeaders" },
    {
      name: "an object in a header",
      given: parameter({ in: "header", explode: true, schema: { type: "object" } }),
      want: "header: (parts) => toStyledHeaders(parts, { a: { explode: true } })",
    },
    {
      name: "a list between commas",
      given: parameter({ in: "query", explode: false, ...list }),
      want: "query: (parts) => toStyledQuery(parts, { a: { explode: false } })",
    },
    {
      name: "an object in a query",
      given: parameter({ in: "query", style: "deepObject", schema: { type: "object" } }),
      want: 'query: (parts) => toStyledQuery(parts, { a: { style: "deepObject" } })',
    },
    {
      name: "JSON in a query",
      given: parameter({ in: "query", content: { "application/json": {} } }),
      want: 'query: (parts) => toStyledQuery(parts, { a: { content: "json" } })',
    },
    {
      name: "a list in the path",
      given: parameter({ in: "path", style: "matrix", explode: true, ...list }),
      want: 'path: (value, name) => toStyledPath(value, name, { a: { style: "matrix", explode: true } })',
    },
    {
      name: "a cookie",
      given: parameter({ in: "cookie", ...text }),
      want: "cookie: (parts) => toCookies(parts, {})",
    },
    { name: "a body of JSON", given: body({ "application/json": {} }), want: "{ body: writeJson }" },
    {
      name: "a body of several media types",
      given: body({ "text/plain": text, "application/json": {} }),
      want: '"application/json": (body) => toJsonBody(body)',
    },
    {
      name: "a body of JSON and a range of it",
      given: body({ "application/*+json": {}, "application/json": {} }),
      want: '{ "application/json": (body) => toJsonBody(body), "application/*+json": (body) => toJsonBody(body) }',
    },
    {
      name: "a body of any media type",
      given: body({ "*/*": {} }),
      want: '{ "application/json": (body) => toJsonBody(body), "*/*": (body) => toJsonBody(body) }',
    },
    {
      name: "a form with an encoding",
      given: body({ "application/x-www-form-urlencoded": { encoding: { a: { style: "deepObject" } } } }),
      want: 'body: (body) => ["application/x-www-form-urlencoded", toForm(body, { a: { style: "deepObject" } })]',
    },
  ])("is what it takes for $name", ({ given, want }) => {
    expect(emit(given)).toContain(want);
  });

  it("names the media types of a body as a choice", () => {
    const types = ["application/*+json", "text/plain", "application/json", "image/*"];
    const emitted = emit(
      body(Object.fromEntries(types.map((type) => [type, type === "text/plain" ? text : {}]))),
    );
    for (const member of [
      'contentType?: "application/json" | undefined',
      'contentType: "text/plain"',
      `contentType: \`image/\${string}\``,
      `contentType: \`application/\${string}+json\``,
    ])
      expect(emitted).toContain(`readonly ${member};`);
  });
});
