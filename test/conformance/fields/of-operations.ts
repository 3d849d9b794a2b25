import type { FieldRow } from "./field-row.js";

const path = "/paths/~1cards~1{id}";
const operation = `${path}/post`;
const parameter = `${operation}/parameters/1`;
const extra = `${operation}/parameters/2`;
const other = { responses: { "204": { description: "" } } };
const form = `${operation}/requestBody/content/application~1x-www-form-urlencoded`;
const multipart = `${operation}/requestBody/content/multipart~1form-data`;
const schema = {
  type: "object",
  properties: { a: { type: "array", items: { type: "string" } }, b: { type: "object" } },
};

const nested =
  "1 encoding of the parts of a part: the client writes a part as a whole, as text, a file or JSON";

/** Paths, operations, what they take. */
export const operationFields: readonly FieldRow[] = [
  // Path Item Object
  {
    field: "PathItem.$ref",
    at: "/paths/~1a/$ref",
    value: "#/components/x-items/A",
    given: { "/paths/~1a": {}, "/components/x-items": { A: { get: { ...other, operationId: "shown" } } } },
    in: "client",
    shows: "shown",
  },
  { field: "PathItem.summary", at: `${path}/summary`, value: "Shown.", describes: "Shown." },
  { field: "PathItem.description", at: `${path}/description`, value: "Shown.", describes: "Shown." },
  {
    field: "PathItem.servers",
    at: `${path}/servers`,
    value: [{ url: "https://shown.test" }],
    in: "client",
    shows: "https://shown.test",
  },
  {
    field: "PathItem.parameters",
    at: `${path}/parameters`,
    value: [{ name: "shown", in: "header", schema: { type: "string" } }],
    in: "types",
    shows: "shown?: string",
  },
  ...["get", "put", "delete", "options", "head", "patch", "query"].map(
    (method): FieldRow => ({
      field: `PathItem.${method}`,
      at: `/paths/~1a/${method}`,
      value: { ...other, operationId: "shown" },
      given: { "/paths/~1a": {} },
      in: "client",
      shows: `method: "${method.toUpperCase()}"`,
    }),
  ),
  {
    field: "PathItem.post",
    at: `/paths/~1a/post`,
    value: { ...other, operationId: "shown" },
    given: { "/paths/~1a": {} },
    in: "client",
    shows: "shown(",
  },
  {
    field: "PathItem.trace",
    at: `/paths/~1a/trace`,
    value: { ...other, operationId: "shown" },
    given: { "/paths/~1a": {} },
    says: "1 operation with a method that `fetch` refuses: the call rejects",
  },
  {
    field: "PathItem.additionalOperations",
    at: `/paths/~1a/additionalOperations`,
    value: { COPY: { ...other, operationId: "shown" } },
    given: { "/paths/~1a": {} },
    in: "client",
    shows: 'method: "COPY"',
  },
  // Operation Object
  { field: "Operation.tags", at: `${operation}/tags`, value: ["shown"], in: "docs", shows: "shown" },
  { field: "Operation.summary", at: `${operation}/summary`, value: "Shown", in: "client", shows: "Shown" },
  {
    field: "Operation.description",
    at: `${operation}/description`,
    value: "Shown.",
    in: "client",
    shows: "Shown.",
  },
  {
    field: "Operation.externalDocs",
    at: `${operation}/externalDocs`,
    value: { url: "https://shown.test" },
    describes: "https://shown.test",
  },
  {
    field: "Operation.operationId",
    at: `${operation}/operationId`,
    value: "shown",
    in: "client",
    shows: "function shown(",
  },
  {
    field: "Operation.parameters",
    at: `${operation}/parameters`,
    value: [{ name: "id", in: "path", required: true, schema: { type: "string", enum: ["shown"] } }],
    in: "types",
    shows: '"shown"',
  },
  {
    field: "Operation.requestBody",
    at: `${operation}/requestBody`,
    value: { content: { "text/plain": { schema: { type: "string" } } } },
    in: "client",
    shows: "text/plain",
  },
  {
    field: "Operation.responses",
    at: `${operation}/responses`,
    value: { "200": { description: "Shown." } },
    in: "types",
    shows: "Shown.",
  },
  {
    field: "Operation.callbacks",
    at: `${operation}/callbacks`,
    value: { A: { "{$request.body#/url}": { post: other } } },
    says: "1 operation with callbacks: the client has no types for the requests that the API sends",
  },
  {
    field: "Operation.deprecated",
    at: `${operation}/deprecated`,
    value: true,
    in: "client",
    shows: "@deprecated",
  },
  {
    field: "Operation.security",
    at: `${operation}/security`,
    value: [{ Key: [] }],
    given: { "/components/securitySchemes": { Key: { type: "http", scheme: "basic" } } },
    in: "client",
    shows: 'security: [["Key"]]',
  },
  {
    field: "Operation.servers",
    at: `${operation}/servers`,
    value: [{ url: "https://shown.test" }],
    in: "client",
    shows: "https://shown.test",
  },
  // Parameter Object
  { field: "Parameter.name", at: `${parameter}/name`, value: "shown", in: "types", shows: "shown?: {" },
  { field: "Parameter.in", at: `${parameter}/in`, value: "header", in: "client", shows: "readonly header?" },
  {
    field: "Parameter.description",
    at: `${parameter}/description`,
    value: "Shown.",
    in: "types",
    shows: "Shown.",
  },
  {
    field: "Parameter.required",
    at: `${parameter}/required`,
    value: true,
    in: "client",
    shows: "readonly query: ",
  },
  {
    field: "Parameter.deprecated",
    at: `${parameter}/deprecated`,
    value: true,
    in: "types",
    shows: "@deprecated",
  },
  {
    field: "Parameter.allowEmptyValue",
    at: `${parameter}/allowEmptyValue`,
    value: true,
    describes: "allowEmptyValue: true",
  },
  {
    field: "Parameter.style",
    at: `${parameter}/style`,
    value: "deepObject",
    in: "client",
    shows: '"deepObject"',
  },
  { field: "Parameter.explode", at: `${parameter}/explode`, value: false, in: "client", shows: "explode" },
  {
    field: "Parameter.allowReserved",
    at: `${parameter}/allowReserved`,
    value: true,
    in: "client",
    shows: "allowReserved",
  },
  {
    field: "Parameter.schema",
    at: `${parameter}/schema`,
    value: { type: "string", enum: ["shown"] },
    in: "types",
    shows: '"shown"',
  },
  {
    field: "Parameter.content",
    at: `${extra}/content`,
    value: { "application/json": { schema: { type: "object" } } },
    given: { [extra]: { name: "json", in: "query" } },
    in: "client",
    shows: 'content: "json"',
  },
  { field: "Parameter.example", at: `${parameter}/example`, value: "shown", in: "types", shows: "shown" },
  {
    field: "Parameter.examples",
    at: `${parameter}/examples`,
    value: { A: { value: "shown" } },
    describes: "shown",
  },
  // Request Body and Encoding Objects
  {
    field: "RequestBody.description",
    at: `${operation}/requestBody/description`,
    value: "Shown.",
    in: "types",
    shows: "Shown.",
  },
  {
    field: "RequestBody.content",
    at: `${operation}/requestBody/content`,
    value: { "text/plain": { schema: { type: "string" } } },
    in: "client",
    shows: "text/plain",
  },
  {
    field: "RequestBody.required",
    at: `${operation}/requestBody/required`,
    value: true,
    in: "client",
    shows: "readonly body: ",
  },
  {
    field: "Encoding.contentType",
    at: `${multipart}/encoding/a/contentType`,
    value: "text/shown",
    given: { [multipart]: { schema } },
    in: "client",
    shows: "text/shown",
  },
  {
    field: "Encoding.headers",
    at: `${multipart}/encoding/a/headers`,
    value: { "X-A": { schema: { type: "string" } } },
    given: { [multipart]: { schema } },
    in: "client",
    shows: "toMultipart(body, { a: {} }",
  },
  {
    field: "Encoding.style",
    at: `${form}/encoding/b/style`,
    value: "deepObject",
    given: { [form]: { schema } },
    in: "client",
    shows: '"deepObject"',
  },
  {
    field: "Encoding.explode",
    at: `${form}/encoding/a/explode`,
    value: false,
    given: { [form]: { schema } },
    in: "client",
    shows: "explode",
  },
  {
    field: "Encoding.allowReserved",
    at: `${form}/encoding/a/allowReserved`,
    value: true,
    given: { [form]: { schema } },
    in: "client",
    shows: "allowReserved",
  },
  {
    field: "Encoding.encoding",
    at: `${multipart}/encoding/a/encoding`,
    value: { b: { contentType: "text/plain" } },
    given: { [multipart]: { schema } },
    says: nested,
  },
  {
    field: "Encoding.prefixEncoding",
    at: `${multipart}/encoding/a/prefixEncoding`,
    value: [{ contentType: "text/plain" }],
    given: { [multipart]: { schema } },
    says: nested,
  },
  {
    field: "Encoding.itemEncoding",
    at: `${multipart}/encoding/a/itemEncoding`,
    value: { contentType: "text/plain" },
    given: { [multipart]: { schema } },
    says: nested,
  },
];
