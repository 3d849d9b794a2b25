import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { writeCurl } from "../../../generators/docs/curl.js";
import {
  createSampleRequests,
  type SampleRequest,
  toVariable,
} from "../../../generators/docs/sample-request.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiOperation } from "../../../generators/openapi/openapi.js";
import { createValueSamples } from "../../../generators/samples/value-samples.js";
import { readShapes } from "../../../generators/shapes/document-shapes.js";
import { contractOf, openApiDocument } from "../contract/documents.js";

const plain: SampleRequest = { method: "GET", url: "https://a.example/x", headers: [], credentials: [] };
const credential = { form: "apiKey", place: "header", parameter: "x-key", variable: "KEY" } as const;

describe("a command of curl", () => {
  it.each([
    { name: "a plain read", given: plain, want: "curl -sS 'https://a.example/x'\n" },
    {
      name: "another method",
      given: { ...plain, method: "DELETE" },
      want: "curl -sS -X DELETE 'https://a.example/x'\n",
    },
    {
      name: "a request for headers",
      given: { ...plain, method: "HEAD" },
      want: "curl -sS --head 'https://a.example/x'\n",
    },
    { name: "no known server", given: { ...plain, url: "/x" }, want: "curl -sS \"$BASE_URL\"'/x'\n" },
    {
      name: "a key in a header",
      given: { ...plain, credentials: [credential] },
      want: "curl -sS 'https://a.example/x' \\\n  -H 'x-key: '\"$KEY\"\n",
    },
    {
      name: "a key in the query",
      given: { ...plain, credentials: [{ ...credential, place: "query" as const }] },
      want: "curl -sS 'https://a.example/x''?x-key='\"$KEY\"\n",
    },
    {
      name: "a key in a cookie",
      given: { ...plain, credentials: [{ ...credential, place: "cookie" as const }] },
      want: "curl -sS 'https://a.example/x' \\\n  -b 'x-key='\"$KEY\"\n",
    },
    {
      name: "a user and a password",
      given: { ...plain, credentials: [{ ...credential, form: "basic" as const }] },
      want: "curl -sS 'https://a.example/x' \\\n  -u \"$KEY_USER:$KEY_PASSWORD\"\n",
    },
    {
      name: "a form",
      given: {
        ...plain,
        method: "POST",
        body: { form: "fields" as const, fields: [["a b", "c&d"] as const] },
      },
      want: "curl -sS -X POST 'https://a.example/x' \\\n  --data-urlencode 'a%20b=c&d'\n",
    },
    {
      name: "a file",
      given: { ...plain, method: "PUT", body: { form: "file" as const, mediaType: "image/png" } },
      want: "curl -sS -X PUT 'https://a.example/x' \\\n  -H 'Content-Type: image/png' \\\n  --data-binary @file\n",
    },
  ])("is written for $name", ({ given, want }) => {
    expect(writeCurl(given)).toBe(want);
  });

  it.each([
    "'; touch harmed; '",
    "$(touch harmed) `touch harmed`",
    "\\'; touch harmed #",
    "a\nb",
    "@/etc/passwd",
    "!!",
  ])("has text of a document as one argument, whatever it says: %s", (text) => {
    const body = { form: "text", mediaType: text, text } as const;
    const command = writeCurl({ ...plain, url: `https://a.example/${text}`, headers: [["x", text]], body });
    const script = `curl() { for one in "$@"; do printf '%s\\0' "$one"; done; }\n${command}`;
    expect(execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1)).toEqual([
      ...["-sS", "-X", "GET", `https://a.example/${text}`],
      ...["-H", `x: ${text.replace("\n", " ")}`, "-H", `Content-Type: ${text}`, "--data-raw", text],
    ]);
  });
});

describe("what is pasted from a command of curl", () => {
  // Interrupts, deletes the quote before it, ends what the terminal takes for pasted, starts a sequence in eight bits.
  const obeyed = "a\u0003\u007f\u001b[201~\u009b\0\r\nb";
  const control = /(?!\n)\p{Cc}/u;

  it.each([
    { form: "text", mediaType: "text/plain", text: obeyed },
    { form: "fields", fields: [[obeyed, obeyed]] },
    { form: "parts", fields: [[obeyed, obeyed]] },
  ] as const)("drives no terminal, with a body of the form $form", (body) => {
    const command = writeCurl({ ...plain, headers: [["x", obeyed]], body });
    expect(command).not.toMatch(control);
    expect(command).toContain("-H 'x: a[201~ b'");
  });

  it("has JSON with its control characters as escapes", () => {
    const schema = { type: "string", example: obeyed };
    const { body } = requestOf({
      requestBody: { required: true, content: { "application/json": { schema } } },
    });
    const text = body?.form === "text" ? body.text : "";
    expect(text).not.toMatch(control);
    expect(JSON.parse(text)).toBe(obeyed);
  });
});

/** The request of an operation at `POST /things/{id}`. */
function requestOf(operation: OpenApiOperation, servers = [{ url: "https://a.example/v1/" }]): SampleRequest {
  const document = openApiDocument({
    servers,
    paths: { "/things/{id}": { post: { operationId: "make", responses: {}, ...operation } } },
  });
  const contract = contractOf(document);
  const sampleValue = createValueSamples(followWithin(document).follow, "request");
  const [first] = contract.operations;
  if (!first) throw new Error("no operation");
  return createSampleRequests(contract, readShapes(document).operations, sampleValue)(first);
}

const id = { name: "id", in: "path", required: true, schema: { type: "string" } };

describe("the sample request of an operation", () => {
  it.each([
    { name: "the name for a text without an example", parameters: [id], url: "/things/ID" },
    { name: "an example, encoded", parameters: [{ ...id, example: "a/b c" }], url: "/things/a%2Fb%20c" },
    {
      name: "what is required",
      parameters: [
        id,
        { name: "q", in: "query", required: true, example: [1, 2] },
        { name: "r", in: "query" },
      ],
      url: "/things/ID?q=1&q=2",
    },
    {
      name: "an object by its style",
      parameters: [id, { name: "f", in: "query", required: true, style: "deepObject", example: { a: 1 } }],
      url: "/things/ID?f%5Ba%5D=1",
    },
    {
      name: "a style of the path",
      parameters: [{ ...id, style: "matrix", example: "x" }],
      url: "/things/;id=x",
    },
  ])("has $name", ({ parameters, url }) => {
    expect(requestOf({ parameters }).url).toBe(`https://a.example/v1${url}`);
  });

  it("has the body that the document shows, else one that is valid", () => {
    const schema = { type: "object", required: ["n"], properties: { n: { type: "integer", minimum: 7 } } };
    const body = (media: object) =>
      requestOf({ requestBody: { required: true, content: { "application/json": media } } }).body;
    expect(body({ schema, example: { n: 9 } })).toMatchObject({ form: "text", text: '{\n  "n": 9\n}' });
    expect(body({ schema })).toMatchObject({ form: "text", text: '{\n  "n": 7\n}' });
    expect(body({})).toMatchObject({ text: "{}" });
  });

  it("knows no server where the document has none that is absolute", () => {
    expect(requestOf({ parameters: [id] }, [{ url: "/v1" }]).url).toBe("/things/ID");
  });

  it("names no header that HTTP cannot carry", () => {
    const header = { name: "x\r\ny", in: "header", required: true, example: "1" };
    expect(requestOf({ parameters: [header] }).headers).toEqual([]);
  });

  it.each([
    { given: "cardId", want: "CARD_ID" },
    { given: "X-Api-Key", want: "X_API_KEY" },
    { given: "1st; rm", want: "VALUE_1ST_RM" },
    { given: "é", want: "VALUE" },
  ])("calls a variable $want for $given", ({ given, want }) => {
    expect(toVariable(given)).toBe(want);
  });
});
