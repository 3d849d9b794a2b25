import { describe, expect, it } from "vitest";
import { serve } from "../client/local-server.js";
import { buildClient } from "./build-client.js";

const document = `openapi: 3.2.0
info: { title: Requests, version: "1" }
paths:
  /find:
    get:
      operationId: find
      parameters:
        - { name: where, in: query, content: { application/json: { schema: { type: object } } } }
        - { name: note, in: query, content: { text/plain: { schema: { type: string } } } }
        - { name: to, in: query, allowReserved: true, schema: { type: string } }
        - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object } }
        - { name: "a[b]&c", in: query, schema: { type: string } }
        - { name: X-Where, in: header, content: { application/json: { schema: { type: object } } } }
        - { name: X-Ids, in: header, schema: { type: array, items: { type: integer } } }
        - { name: X-Size, in: header, explode: true, schema: { type: object } }
        - { name: sid, in: cookie, schema: { type: string } }
        - { name: raw, in: cookie, style: cookie, schema: { type: string } }
      responses: { "204": { description: Done. } }
  /plain/{id}:
    get:
      operationId: plain
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
        - { name: at, in: query, schema: { type: string, format: date-time } }
        - { name: tag, in: query, schema: { type: array, items: { type: string } } }
        - { name: X-Trace, in: header, schema: { type: string } }
      responses: { "204": { description: Done. } }
  /files/{path}:
    get:
      operationId: read-file
      parameters: [{ name: path, in: path, required: true, allowReserved: true, schema: { type: string } }]
      responses: { "204": { description: Done. } }
  /places/{where}:
    get:
      operationId: read-place
      parameters:
        - { name: where, in: path, required: true, content: { application/json: { schema: { type: object } } } }
        - { name: near, in: cookie, content: { application/json: { schema: { type: array, items: { type: integer } } } } }
      responses: { "204": { description: Done. } }
  /search:
    query:
      operationId: search
      requestBody: { content: { application/json: { schema: { type: object } } } }
      responses: { "204": { description: Done. } }
    additionalOperations:
      PURGE: { operationId: purge, responses: { "204": { description: Done. } } }
  /whole:
    get:
      operationId: whole-form
      parameters: [{ name: q, in: querystring, content: { application/x-www-form-urlencoded: { schema: { type: object } } } }]
      responses: { "204": { description: Done. } }
    put:
      operationId: whole-json
      parameters: [{ name: q, in: querystring, content: { application/json: { schema: { type: object } } } }]
      responses: { "204": { description: Done. } }
`;

const built = await buildClient(document);

/** What reaches the server. */
async function send(name: string, input: object) {
  const { baseUrl, requests } = await serve({ status: 204 });
  const result = await built.call(name, built.createClient({ baseUrl }), input);
  expect(result).toMatchObject({ ok: true });
  const { method, url, headers, body } = requests[0] ?? {};
  return { method, url, headers, body: String(body) };
}

describe("a query", () => {
  const rows = [
    {
      name: "JSON",
      query: { where: { a: ["ä", 1] } },
      want: "where=%7B%22a%22%3A%5B%22%5Cu00e4%22%2C1%5D%7D",
    },
    { name: "text", query: { note: "a b" }, want: "note=a%20b" },
    {
      name: "reserved characters, as far as a query can have them",
      query: { to: "https://a.test/b?c=d,e;f:@$!*() %2F%zz&+#[]é" },
      want: "to=https://a.test/b?c=d,e;f:@$!*()%20%2F%25zz%26%2B%23%5B%5D%C3%A9",
    },
    {
      name: "objects at any depth",
      query: { filter: { a: { b: "x&y" }, c: [1, { d: true }], e: null, f: undefined } },
      want: "filter%5Ba%5D%5Bb%5D=x%26y&filter%5Bc%5D%5B0%5D=1&filter%5Bc%5D%5B1%5D%5Bd%5D=true",
    },
    { name: "a name with delimiters", query: { "a[b]&c": "=" }, want: "a%5Bb%5D%26c=%3D" },
  ];

  it.each(rows)("carries $name", async ({ query, want }) => {
    expect((await send("find", { query })).url).toBe(`/find?${want}`);
  });
});

describe("other places", () => {
  it("carry headers that are JSON, lists and objects", async () => {
    const header = { "X-Where": { city: "Zürich" }, "X-Ids": [1, 2], "X-Size": { w: 3, h: 4 } };
    expect((await send("find", { header })).headers).toMatchObject({
      "x-where": '{"city":"Z\\u00fcrich"}',
      "x-ids": "1,2",
      "x-size": "w=3,h=4",
    });
  });

  it("carry cookies, escaped unless their style takes them as they are", async () => {
    const { headers } = await send("find", { cookie: { sid: "a b;c", raw: "x=%20y" } });
    expect(headers?.cookie).toBe("sid=a%20b%3Bc; raw=x=%20y");
    const client = built.createClient({ baseUrl: "http://127.0.0.1:1" });
    await expect(built.call("find", client, { cookie: { raw: "a; admin=1" } })).rejects.toThrow(TypeError);
  });

  it("carry JSON in a path and in cookies", async () => {
    const input = { path: { where: { at: "x/y" } }, cookie: { near: [1, 2] } };
    const { url, headers } = await send("readPlace", input);
    expect(url).toBe("/places/%7B%22at%22%3A%22x%2Fy%22%7D");
    expect(headers?.cookie).toBe("near=%5B1%2C2%5D");
  });

  it("carry a path with reserved characters, which stays one segment", async () => {
    expect((await send("readFile", { path: { path: "a:b@c/d?e#f" } })).url).toBe("/files/a:b@c%2Fd%3Fe%23f");
  });
});

describe("what an operation does not declare", () => {
  const client = built.createClient({ baseUrl: "http://127.0.0.1:1" });

  it.each([
    { place: "query", given: { limit: 1 } },
    { place: "querystring", given: "limit=1" },
    { place: "header", given: { "X-Limit": "1" } },
    { place: "cookie", given: { limit: "1" } },
    { place: "body", given: { limit: 1 } },
  ])("is refused in the $place", async ({ place, given }) => {
    await expect(built.call("purge", client, { [place]: given })).rejects.toThrow(
      new TypeError(`the operation takes no ${place}`),
    );
  });

  it("may be there without a value", async () => {
    const nothing = { query: {}, header: { "X-Limit": undefined }, cookie: undefined, body: undefined };
    expect(await send("purge", nothing)).toMatchObject({ url: "/search", body: "" });
  });

  it("travels in the headers of the call", async () => {
    expect((await send("purge", { headers: { "X-Limit": "1" } })).headers).toMatchObject({ "x-limit": "1" });
  });
});

describe("OpenAPI 3.2", () => {
  it.each([
    { name: "search", input: { body: { a: 1 } }, want: { method: "QUERY", url: "/search", body: '{"a":1}' } },
    { name: "purge", input: {}, want: { method: "PURGE", url: "/search" } },
    {
      name: "wholeForm",
      input: { querystring: { foo: "a + b", bar: true } },
      want: { method: "GET", url: "/whole?foo=a+%2B+b&bar=true" },
    },
    {
      name: "wholeJson",
      input: { querystring: { numbers: [1, 2], flag: null } },
      want: { method: "PUT", url: "/whole?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Anull%7D" },
    },
  ])("carries $name", async ({ name, input, want }) => {
    expect(await send(name, input)).toMatchObject(want);
  });
});

class Point {
  x = 1;
}

describe("a value of a wrong kind is refused, and nothing is sent", () => {
  const odd = [
    { name: "a Date", value: new Date(0) },
    { name: "a Map", value: new Map([["a", 1]]) },
    { name: "an instance", value: new Point() },
    { name: "a function", value: () => 1 },
    { name: "a symbol", value: Symbol("a") },
    { name: "no number", value: Number.NaN },
  ];
  const rows = odd.flatMap(({ name, value }) => [
    { name, call: "plain", input: { path: { id: value } } },
    { name, call: "plain", input: { path: { id: "1" }, query: { at: value } } },
    { name, call: "plain", input: { path: { id: "1" }, query: { tag: [value] } } },
    { name, call: "plain", input: { path: { id: "1" }, header: { "X-Trace": value } } },
    { name, call: "find", input: { query: { to: value } } },
    { name, call: "find", input: { query: { filter: { a: value } } } },
    { name, call: "find", input: { cookie: { sid: value } } },
    { name, call: "find", input: { header: { "X-Size": { a: value } } } },
    { name: `${name} for all of it`, call: "plain", input: { path: { id: "1" }, query: value } },
    { name: `${name} for all of it`, call: "find", input: { query: value } },
    { name: `${name} for all of it`, call: "plain", input: { path: { id: "1" }, header: value } },
  ]);
  const more = [
    { name: "an object for a primitive", call: "plain", input: { path: { id: { a: 1 } } } },
    { name: "a list for a primitive", call: "plain", input: { path: { id: ["a"] } } },
    { name: "an object for a list", call: "plain", input: { path: { id: "1" }, query: { tag: { a: 1 } } } },
    { name: "a list in a list", call: "plain", input: { path: { id: "1" }, query: { tag: [["a"]] } } },
    {
      name: "URLSearchParams",
      call: "plain",
      input: { path: { id: "1" }, query: new URLSearchParams("a=1") },
    },
    { name: "Headers", call: "plain", input: { path: { id: "1" }, headers: new Headers({ a: "1" }) } },
    { name: "a Map as JSON", call: "search", input: { body: new Map([["a", 1]]) } },
    { name: "a form as JSON", call: "search", input: { body: new FormData() } },
    { name: "a function as JSON", call: "search", input: { body: () => 1 } },
    { name: "a Map in a query of JSON", call: "find", input: { query: { where: new Map() } } },
  ];

  it.each([...rows, ...more])("$name: $call", async ({ call, input }) => {
    const { baseUrl, requests } = await serve({ status: 204 });
    await expect(built.call(call, built.createClient({ baseUrl }), input as object)).rejects.toThrow(
      TypeError,
    );
    expect(requests).toEqual([]);
  });
});
