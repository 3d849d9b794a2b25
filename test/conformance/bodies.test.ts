import { describe, expect, it } from "vitest";
import { serve } from "../client/local-server.js";
import { buildClient } from "./build-client.js";

const document = `openapi: 3.1.0
info: { title: Bodies, version: "1" }
paths:
  /form:
    post:
      operationId: send-form
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { type: object }
            encoding:
              deep: { style: deepObject, explode: true }
              list: { style: form, explode: false }
              piped: { style: pipeDelimited, explode: false }
              url: { allowReserved: true }
              json: { contentType: application/json }
      responses: { "204": { description: Done. } }
  /plain-form:
    post:
      operationId: send-plain-form
      requestBody:
        content: { application/x-www-form-urlencoded: { schema: { type: object } } }
      responses: { "204": { description: Done. } }
  /parts:
    post:
      operationId: send-parts
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                file: { type: string, format: binary }
                files: { type: array, items: { type: string, format: binary } }
                meta: { type: object }
                tags: { type: array, items: { type: string } }
                note: { type: string }
                rows: { type: array, items: { type: object } }
            encoding:
              file: { contentType: "image/png, image/jpeg" }
              note: { contentType: text/markdown, headers: { X-Lang: { schema: { type: string } } } }
              rows: { contentType: application/vnd.row+json }
      responses: { "204": { description: Done. } }
  /upload:
    post:
      operationId: upload
      requestBody:
        content:
          multipart/form-data:
            schema: { type: object, properties: { file: { type: string, format: binary }, note: { type: string } } }
      responses: { "204": { description: Done. } }
  /raw:
    put:
      operationId: put-raw
      requestBody: { content: { application/octet-stream: {} } }
      responses: { "204": { description: Done. } }
  /image:
    put:
      operationId: put-image
      requestBody: { content: { "image/*": {} } }
      responses: { "204": { description: Done. } }
  /json:
    put:
      operationId: send-json
      requestBody: { content: { application/json: {} } }
      responses: { "204": { description: Done. } }
  /any:
    put:
      operationId: put-any
      requestBody: { content: { "*/*": { schema: { type: object } } } }
      responses: { "204": { description: Done. } }
  /patch:
    patch:
      operationId: patch-json
      requestBody:
        content:
          application/*+json: { schema: { type: object } }
          application/json: { schema: { type: object } }
          text/json: { schema: { type: object } }
      responses: { "204": { description: Done. } }
  /many:
    post:
      operationId: send-many
      requestBody:
        required: true
        content:
          text/csv: { schema: { type: string } }
          application/json: { schema: { type: object } }
          application/x-www-form-urlencoded: { schema: { type: object } }
          application/xml: { schema: { type: object } }
      responses: { "204": { description: Done. } }
`;

const built = await buildClient(document);

async function send(name: string, input: object) {
  const { baseUrl, requests } = await serve({ status: 204 });
  const result = await built.call(name, built.createClient({ baseUrl }), input);
  expect(result).toMatchObject({ ok: true });
  const { headers = {}, body } = requests[0] ?? {};
  return { type: headers["content-type"], body: String(body) };
}

describe("an URL-encoded form", () => {
  const type = "application/x-www-form-urlencoded";
  const rows = [
    {
      name: "objects at any depth",
      body: { deep: { a: { b: "x y" }, c: ["d"] } },
      want: "deep%5Ba%5D%5Bb%5D=x+y&deep%5Bc%5D%5B0%5D=d",
    },
    { name: "lists between commas", body: { list: ["a,b", "c"] }, want: "list=a%2Cb,c" },
    { name: "lists between pipes", body: { piped: ["a", "b"] }, want: "piped=a%7Cb" },
    { name: "reserved characters", body: { url: "https://a.test/?b" }, want: "url=https://a.test/?b" },
    { name: "JSON", body: { json: [1, "a"] }, want: "json=%5B1%2C%22a%22%5D" },
    {
      name: "the rest",
      body: { a: "1 & 2", b: ["x", "y"], c: { d: 1 } },
      want: "a=1+%26+2&b=x&b=y&c=%7B%22d%22%3A1%7D",
    },
  ];

  it.each(rows)("carries $name by its encoding", async ({ body, want }) => {
    expect(await send("sendForm", { body })).toEqual({ type, body: want });
  });

  it("carries objects as JSON without one", async () => {
    const body = { a: "1 & 2", b: ["x", "y"], c: { d: 1 }, e: null };
    expect(await send("sendPlainForm", { body })).toEqual({
      type,
      body: "a=1+%26+2&b=x&b=y&c=%7B%22d%22%3A1%7D",
    });
  });
});

/** The parts of a multipart body: their heads and contents. */
function splitParts({ type = "", body }: Awaited<ReturnType<typeof send>>) {
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? "";
  const parts = body.split(`--${boundary}`).slice(1, -1);
  expect(body.endsWith(`--${boundary}--\r\n`)).toBe(true);
  return parts.map((part) => {
    const [head = "", ...content] = part.slice(2, -2).split("\r\n\r\n");
    return { head: head.split("\r\n"), content: content.join("\r\n\r\n") };
  });
}

describe("a multipart form", () => {
  it("has a part for each value: JSON, files with names and types, headers; files last", async () => {
    const part = built.exports.part as unknown as (value: unknown, options: object) => unknown;
    const sent = await send("sendParts", {
      body: {
        file: new File(["png"], 'a"b.png', { type: "image/png" }),
        files: [new Blob(["x"]), part(new Blob(["y"]), { fileName: "y.bin", type: "application/x-y" })],
        meta: { a: 1 },
        tags: ["a", "b"],
        note: part("# Hi", { headers: { "X-Lang": "en" } }),
        rows: [{ r: 1 }],
      },
    });
    expect(splitParts(sent)).toEqual([
      {
        head: ['Content-Disposition: form-data; name="meta"', "content-type: application/json"],
        content: '{"a":1}',
      },
      { head: ['Content-Disposition: form-data; name="tags"'], content: "a" },
      { head: ['Content-Disposition: form-data; name="tags"'], content: "b" },
      {
        head: ['Content-Disposition: form-data; name="note"', "content-type: text/markdown", "x-lang: en"],
        content: "# Hi",
      },
      {
        head: ['Content-Disposition: form-data; name="rows"', "content-type: application/vnd.row+json"],
        content: '{"r":1}',
      },
      {
        head: [
          'Content-Disposition: form-data; name="file"; filename="a%22b.png"',
          "content-type: image/png",
        ],
        content: "png",
      },
      {
        head: [
          'Content-Disposition: form-data; name="files"; filename="blob"',
          "content-type: application/octet-stream",
        ],
        content: "x",
      },
      {
        head: [
          'Content-Disposition: form-data; name="files"; filename="y.bin"',
          "content-type: application/x-y",
        ],
        content: "y",
      },
    ]);
  });

  it("has its files last, whatever the order of the properties", async () => {
    const { body } = await send("upload", { body: { file: new Blob(["x"]), note: "n" } });
    expect([...body.matchAll(/ name="(\w+)"/g)].map(([, name]) => name)).toEqual(["note", "file"]);
  });

  it.each([
    { name: "a line break in the header of a part", value: { headers: { "X-Lang": "a\r\nx: 1" } } },
    { name: "a header that is none", value: { headers: { "X Lang": "a" } } },
    { name: "a line break in a type", value: { type: "a/b\r\nx: 1" } },
  ])("refuses $name", async ({ value }) => {
    const part = built.exports.part as unknown as (value: unknown, options: object) => unknown;
    await expect(send("sendParts", { body: { note: part("n", value) } })).rejects.toThrow(TypeError);
  });

  it.each([
    { name: "a form", body: new FormData() },
    { name: "a Map", body: new Map([["note", "n"]]) },
    { name: "a date in it", body: { note: new Date(0) } },
    { name: "an object in it", body: { note: { a: 1 } } },
  ])("refuses $name", async ({ body }) => {
    await expect(send("upload", { body })).rejects.toThrow(TypeError);
  });
});

describe("a body that is sent as it is", () => {
  const bytes = new TextEncoder().encode("hi");
  const type = "application/octet-stream";
  const rows = [
    { name: "text", body: "hi" },
    { name: "bytes", body: bytes },
    { name: "a buffer", body: bytes.buffer },
    { name: "a file", body: new Blob(["hi"], { type: "text/plain" }) },
    { name: "a stream", body: new Blob(["hi"]).stream() },
  ];

  it.each(rows)("is $name", async ({ body }) => {
    expect(await send("putRaw", { body })).toEqual({ type, body: "hi" });
  });

  it.each([{ body: { a: 1 } }, { body: ["hi"] }, { body: new Date(0) }])(
    "is nothing else",
    async ({ body }) => {
      await expect(send("putRaw", { body })).rejects.toThrow(TypeError);
    },
  );

  it("has the type of the file, or the one of the call, where the document has a range", async () => {
    const body = new Blob(["hi"], { type: "image/gif" });
    expect(await send("putImage", { body })).toEqual({ type: "image/gif", body: "hi" });
    expect(await send("putImage", { body: "hi", contentType: "image/svg+xml" })).toEqual({
      type: "image/svg+xml",
      body: "hi",
    });
    await expect(send("putImage", { body, contentType: "text/plain" })).rejects.toThrow(TypeError);
  });

  it("is JSON where a range has an object", async () => {
    expect(await send("putAny", { body: { a: 1 } })).toEqual({ type: "application/json", body: '{"a":1}' });
  });
});

describe("a body of JSON", () => {
  it("is what JSON makes of dates, classes with fields, and what may be absent", async () => {
    class Card {
      readonly number = "4";
    }
    const body = { at: new Date(0), card: new Card(), none: undefined, nothing: null, list: [{}, []] };
    expect(await send("sendJson", { body })).toEqual({
      type: "application/json",
      body: '{"at":"1970-01-01T00:00:00.000Z","card":{"number":"4"},"nothing":null,"list":[{},[]]}',
    });
  });

  it.each([
    { name: "a Map", value: new Map([["a", 1]]) },
    { name: "a Set", value: new Set([1]) },
    { name: "bytes", value: new Uint8Array([1]) },
    { name: "a buffer", value: new ArrayBuffer(1) },
    { name: "a file", value: new Blob(["a"]) },
    { name: "parameters", value: new URLSearchParams("a=1") },
    { name: "a promise", value: Promise.resolve(1) },
    { name: "an error", value: new Error("a") },
    { name: "a pattern", value: /a/ },
    { name: "no number", value: Number.NaN },
    { name: "an endless number", value: Number.POSITIVE_INFINITY },
    { name: "a bigint", value: 1n },
    { name: "a function", value: () => 1 },
    { name: "a symbol", value: Symbol("a") },
  ])("refuses $name at any depth, which JSON would lose", async ({ value }) => {
    for (const body of [value, { a: value }, [{ b: [value] }]])
      await expect(send("sendJson", { body })).rejects.toThrow(TypeError);
  });
});

describe("a body of several media types", () => {
  const rows = [
    {
      name: "JSON by default",
      input: { body: { a: 1 } },
      want: { type: "application/json", body: '{"a":1}' },
    },
    {
      name: "text",
      input: { body: "a,b", contentType: "text/csv" },
      want: { type: "text/csv", body: "a,b" },
    },
    {
      name: "a form",
      input: { body: { a: 1 }, contentType: "application/x-www-form-urlencoded" },
      want: { type: "application/x-www-form-urlencoded", body: "a=1" },
    },
    {
      name: "XML that the caller writes",
      input: { body: "<a/>", contentType: "application/xml" },
      want: { type: "application/xml", body: "<a/>" },
    },
  ];

  it.each(rows)("is $name", async ({ input, want }) => {
    expect(await send("sendMany", input)).toEqual(want);
  });

  it.each([
    { call: "patchJson", want: "application/json" },
    { call: "patchJson", contentType: "text/json", want: "text/json" },
    { call: "patchJson", contentType: "application/merge-patch+json", want: "application/merge-patch+json" },
    { call: "putAny", want: "application/json" },
    { call: "putAny", contentType: "application/vnd.a+json", want: "application/vnd.a+json" },
  ])("is any of a range of JSON: $call, $contentType", async ({ call, contentType, want }) => {
    expect(await send(call, { body: {}, contentType })).toEqual({ type: want, body: "{}" });
  });

  it("is no other one", async () => {
    await expect(send("sendMany", { body: "a", contentType: "text/plain" })).rejects.toThrow(TypeError);
  });
});
