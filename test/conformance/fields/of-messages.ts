import type { FieldRow } from "./field-row.js";

const operation = "/paths/~1cards~1{id}/post";
const response = `${operation}/responses/200`;
const media = `${response}/content/application~1json`;
const refusal = `${operation}/responses/409/content/application~1json`;
const header = `${response}/headers/X-A`;
const link = `${response}/links/A`;
const body = `${operation}/requestBody/content`;

/** Responses, and the content of messages. */
export const messageFields: readonly FieldRow[] = [
  // Responses and Response Objects
  {
    field: "Responses.default",
    at: `${operation}/responses/default`,
    value: { description: "Shown." },
    in: "types",
    shows: "Shown.",
  },
  {
    field: "Response.summary",
    at: `${operation}/responses/404/summary`,
    value: "Shown.",
    given: { [`${operation}/responses/404`]: {} },
    in: "docs",
    shows: "Shown.",
  },
  {
    field: "Response.description",
    at: `${response}/description`,
    value: "Shown.",
    in: "types",
    shows: "Shown.",
  },
  {
    field: "Response.headers",
    at: `${response}/headers`,
    value: { "X-Shown": { schema: { type: "string" } } },
    in: "types",
    shows: '"X-Shown"?: string',
  },
  {
    field: "Response.content",
    at: `${response}/content`,
    value: { "text/shown": { schema: { type: "string" } } },
    in: "client",
    shows: "text/shown",
  },
  {
    field: "Response.links",
    at: `${response}/links`,
    value: { A: { operationId: "make-card", description: "Shown." } },
    describes: "Shown.",
  },
  // Media Type Object
  {
    field: "MediaType.schema",
    at: `${media}/schema`,
    value: { type: "string", enum: ["shown"] },
    in: "types",
    shows: '"shown"',
  },
  { field: "MediaType.description", at: `${media}/description`, value: "Shown.", describes: "Shown." },
  {
    field: "MediaType.itemSchema",
    at: `${response}/content/text~1event-stream/itemSchema`,
    value: { type: "object", properties: { data: { type: "string", enum: ["shown"] } } },
    given: { [`${response}/content/text~1event-stream`]: {} },
    in: "types",
    shows: '"shown"',
  },
  {
    field: "MediaType.example",
    at: `${refusal}/example`,
    value: { errorCode: "TAKEN", a: "shown" },
    in: "docs",
    shows: "shown",
  },
  {
    field: "MediaType.examples",
    at: `${refusal}/examples`,
    value: { A: { value: { errorCode: "TAKEN", a: "shown" } } },
    in: "docs",
    shows: "shown",
  },
  {
    field: "MediaType.encoding",
    at: `${body}/multipart~1form-data/encoding`,
    value: { a: { contentType: "text/shown" } },
    given: {
      [`${body}/multipart~1form-data`]: { schema: { type: "object", properties: { a: { type: "string" } } } },
    },
    in: "client",
    shows: "text/shown",
  },
  {
    field: "MediaType.prefixEncoding",
    at: `${body}/multipart~1mixed/prefixEncoding`,
    value: [{ contentType: "text/plain" }],
    given: { [`${body}/multipart~1mixed`]: { schema: { type: "array" } } },
    says: "1 encoding of parts by their position: the client writes parts by name, and the call rejects a list",
  },
  {
    field: "MediaType.itemEncoding",
    at: `${body}/multipart~1mixed/itemEncoding`,
    value: { contentType: "text/plain" },
    given: { [`${body}/multipart~1mixed`]: { schema: { type: "array" } } },
    says: "1 encoding of parts by their position: the client writes parts by name, and the call rejects a list",
  },
  // Header Object
  {
    field: "Header.description",
    at: `${header}/description`,
    value: "Shown.",
    given: { [header]: { schema: { type: "string" } } },
    in: "types",
    shows: "Shown.",
  },
  {
    field: "Header.required",
    at: `${header}/required`,
    value: true,
    given: { [header]: { schema: { type: "string" } } },
    in: "types",
    shows: '"X-A": string',
  },
  {
    field: "Header.deprecated",
    at: `${header}/deprecated`,
    value: true,
    given: { [header]: { schema: { type: "string" } } },
    in: "types",
    shows: "@deprecated",
  },
  {
    field: "Header.allowEmptyValue",
    at: `${header}/allowEmptyValue`,
    value: true,
    given: { [header]: { schema: { type: "string" } } },
    describes: "allowEmptyValue: true",
  },
  {
    field: "Header.style",
    at: `${header}/style`,
    value: "simple",
    given: { [header]: { schema: { type: "string" } } },
    describes: "style: simple",
  },
  {
    field: "Header.explode",
    at: `${header}/explode`,
    value: true,
    given: { [header]: { schema: { type: "string" } } },
    describes: "explode: true",
  },
  {
    field: "Header.allowReserved",
    at: `${header}/allowReserved`,
    value: true,
    given: { [header]: { schema: { type: "string" } } },
    describes: "allowReserved: true",
  },
  {
    field: "Header.schema",
    at: `${header}/schema`,
    value: { type: "string", enum: ["shown"] },
    in: "types",
    shows: '"shown"',
  },
  {
    field: "Header.content",
    at: `${header}/content`,
    value: { "text/shown": { schema: { type: "string" } } },
    describes: "text/shown",
  },
  {
    field: "Header.example",
    at: `${header}/example`,
    value: "shown",
    given: { [header]: { schema: { type: "string" } } },
    in: "types",
    shows: "shown",
  },
  {
    field: "Header.examples",
    at: `${header}/examples`,
    value: { A: { value: "shown" } },
    given: { [header]: { schema: { type: "string" } } },
    describes: "shown",
  },
  // Example Object
  {
    field: "Example.summary",
    at: `${refusal}/examples/A/summary`,
    value: "Shown.",
    given: { [`${refusal}/examples/A`]: { value: { errorCode: "TAKEN" } } },
    describes: "Shown.",
  },
  {
    field: "Example.description",
    at: `${refusal}/examples/A/description`,
    value: "Shown.",
    given: { [`${refusal}/examples/A`]: { value: { errorCode: "TAKEN" } } },
    describes: "Shown.",
  },
  {
    field: "Example.value",
    at: `${refusal}/examples/A/value`,
    value: { errorCode: "TAKEN", a: "shown" },
    in: "docs",
    shows: "shown",
  },
  {
    field: "Example.dataValue",
    at: `${refusal}/examples/A/dataValue`,
    value: { errorCode: "TAKEN", a: "shown" },
    in: "docs",
    shows: "shown",
  },
  {
    field: "Example.serializedValue",
    at: `${refusal}/examples/A/serializedValue`,
    value: '{"errorCode":"TAKEN","a":"shown"}',
    describes: "shown",
  },
  {
    field: "Example.externalValue",
    at: `${refusal}/examples/A/externalValue`,
    value: "https://shown.test",
    rule: "document/left-out",
    says: "`https://shown.test` is not read, and `externalValue` is left out",
  },
  // Link Object
  {
    field: "Link.operationRef",
    at: `${link}/operationRef`,
    value: "#/paths/~1cards~1{id}/post",
    given: { [link]: {} },
    describes: "#/paths/~1cards~1{id}/post",
  },
  {
    field: "Link.operationId",
    at: `${link}/operationId`,
    value: "shown",
    given: { [link]: {} },
    describes: "operationId: shown",
  },
  {
    field: "Link.parameters",
    at: `${link}/parameters`,
    value: { id: "shown" },
    given: { [link]: {} },
    describes: "id: shown",
  },
  {
    field: "Link.requestBody",
    at: `${link}/requestBody`,
    value: "shown",
    given: { [link]: {} },
    describes: "requestBody: shown",
  },
  {
    field: "Link.description",
    at: `${link}/description`,
    value: "Shown.",
    given: { [link]: {} },
    describes: "Shown.",
  },
  {
    field: "Link.server",
    at: `${link}/server`,
    value: { url: "https://shown.test" },
    given: { [link]: {} },
    describes: "https://shown.test",
  },
];
