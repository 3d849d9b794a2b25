import { oddDocument } from "./odd-documents.js";

/** A place in a document that holds text of its author. */
export interface Position {
  readonly name: string;
  readonly given: (text: string) => object;
}

const done = { "200": { description: "Done." } };

/** A document with one operation, which answers 403 with codes. */
function withOperation(operation: object, more: object = {}, path = "/things/{id}"): object {
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  const plain = {
    operationId: "do-thing",
    parameters: [id],
    responses: { ...done, "403": refusal({ enum: ["A"] }) },
  };
  return oddDocument({ paths: { [path]: { post: { ...plain, ...operation } } }, ...more });
}

function refusal(code: object): object {
  const schema = { type: "object", properties: { code } };
  return { description: "No.", content: { "application/json": { schema } } };
}

const withCode = (code: object) => withOperation({ responses: { ...done, "403": refusal(code) } });

const withData = (schema: object, mediaType = "application/json") =>
  withOperation({ responses: { "200": { description: "Done.", content: { [mediaType]: { schema } } } } });

const withParameter = (parameter: object) =>
  withOperation(
    { parameters: [{ name: "q", in: "query", schema: { type: "string" }, ...parameter }] },
    {},
    "/things",
  );

const withSchemas = (schemas: object) => withOperation({}, { components: { schemas } });

const withScheme = (name: string, scheme: object) =>
  withOperation({}, { security: [{ [name]: [] }], components: { securitySchemes: { [name]: scheme } } });

const key = { type: "apiKey", in: "header", name: "X-Key" };

const info = (text: object) => withOperation({}, { info: { title: "Odd", version: "1", ...text } });

/** Every position of a document that comes to the output. */
export const positions: readonly Position[] = [
  { name: "the title", given: (text) => info({ title: text }) },
  { name: "the version", given: (text) => info({ version: text }) },
  { name: "the description of the API", given: (text) => info({ description: text }) },
  {
    name: "the path of a server",
    given: (text) => withOperation({}, { servers: [{ url: `https://a.example/${text}` }] }),
  },
  { name: "the whole of a server", given: (text) => withOperation({}, { servers: [{ url: text }] }) },
  {
    name: "the description of a server",
    given: (text) => withOperation({}, { servers: [{ url: "https://a.example", description: text }] }),
  },
  { name: "a path", given: (text) => withOperation({ parameters: [] }, {}, `/${text}`) },
  {
    name: "a tag",
    given: (text) => withOperation({ tags: [text] }, { tags: [{ name: text, description: text }] }),
  },
  { name: "an operationId", given: (text) => withOperation({ operationId: text }) },
  { name: "a summary", given: (text) => withOperation({ summary: text }) },
  { name: "the description of an operation", given: (text) => withOperation({ description: text }) },
  {
    name: "what replaces an operation",
    given: (text) => withOperation({ deprecated: true, "x-replaced-by": [text] }),
  },
  {
    name: "the name of a path parameter",
    given: (text) => withParameter({ name: text, in: "path", required: true }),
  },
  { name: "the name of a query parameter", given: (text) => withParameter({ name: text }) },
  { name: "the name of a header parameter", given: (text) => withParameter({ name: text, in: "header" }) },
  { name: "the description of a parameter", given: (text) => withParameter({ description: text }) },
  {
    name: "the default of a parameter",
    given: (text) => withParameter({ schema: { type: "string", default: text } }),
  },
  {
    name: "the media type of a request",
    given: (text) =>
      withOperation({ requestBody: { required: true, content: { [text]: { schema: { type: "object" } } } } }),
  },
  { name: "the media type of an answer", given: (text) => withData({ type: "object" }, text) },
  {
    name: "the name of a header of an answer",
    given: (text) =>
      withOperation({
        responses: { "200": { description: "Done.", headers: { [text]: { schema: { type: "string" } } } } },
      }),
  },
  {
    name: "a status",
    given: (text) => withOperation({ responses: { ...done, [text]: { description: "Odd." } } }),
  },
  {
    name: "the description of an answer",
    given: (text) => withOperation({ responses: { ...done, "409": { description: text } } }),
  },
  { name: "the name of a schema", given: (text) => withSchemas({ [text]: { type: "object" } }) },
  { name: "the title of a schema", given: (text) => withData({ type: "object", title: text }) },
  { name: "the description of a schema", given: (text) => withData({ type: "object", description: text }) },
  {
    name: "a property",
    given: (text) => withData({ type: "object", properties: { [text]: { type: "string" } } }),
  },
  {
    name: "a required property",
    given: (text) => withData({ allOf: [{ type: "object" }], required: [text] }),
  },
  { name: "a value of an enum", given: (text) => withData({ type: "string", enum: [text] }) },
  { name: "a constant", given: (text) => withData({ const: text }) },
  { name: "a default", given: (text) => withData({ type: "string", default: text }) },
  { name: "a pattern", given: (text) => withData({ type: "string", pattern: text }) },
  { name: "a format", given: (text) => withData({ type: "string", format: text }) },
  { name: "an example", given: (text) => withData({ type: "string", example: text, examples: [text] }) },
  {
    name: "a discriminator and its mapping",
    given: (text) =>
      withOperation(
        {
          responses: {
            "200": {
              description: "Done.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
            },
          },
        },
        {
          components: {
            schemas: {
              Pet: {
                oneOf: [{ $ref: "#/components/schemas/Cat" }],
                discriminator: { propertyName: text, mapping: { [text]: "#/components/schemas/Cat" } },
              },
              Cat: { type: "object", properties: { [text]: { type: "string" } } },
            },
          },
        },
      ),
  },
  { name: "a code", given: (text) => withCode({ type: "string", enum: [text, "B"] }) },
  {
    name: "a code that is constant",
    given: (text) => withCode({ oneOf: [{ const: text }, { const: "B" }] }),
  },
  {
    name: "the meaning of a code",
    given: (text) => withCode({ enum: ["A"], "x-enumDescriptions": { A: text } }),
  },
  {
    name: "the meaning of a code in a list",
    given: (text) => withCode({ enum: ["A"], "x-enum-descriptions": [text] }),
  },
  {
    name: "the name of a code",
    given: (text) => withCode({ enum: [1, 2], "x-enum-varnames": [text, text] }),
  },
  {
    name: "the sample of a code",
    given: (text) =>
      withOperation({
        responses: {
          ...done,
          "403": {
            description: "No.",
            content: {
              "application/json": {
                schema: { properties: { code: { enum: ["A"] } } },
                examples: { [text]: { summary: text, value: { code: "A", message: text, [text]: text } } },
              },
            },
          },
        },
      }),
  },
  { name: "the name of a security scheme", given: (text) => withScheme(text, key) },
  { name: "the header of a security scheme", given: (text) => withScheme("Key", { ...key, name: text }) },
  {
    name: "the description of a security scheme",
    given: (text) => withScheme("Key", { ...key, description: text }),
  },
  {
    name: "what the catalog says",
    given: (text) =>
      withOperation(
        {},
        {
          "x-error-catalog": {
            A: { title: text, meaning: text, fix: text, retry: "never", since: `1 ${text}` },
          },
        },
      ),
  },
];
