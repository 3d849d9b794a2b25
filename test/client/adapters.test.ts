import { readFile } from "node:fs/promises";
import axios from "axios";
import createFetchClient from "openapi-fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCase } from "../golden/build-case.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const settings = `
apis:
  refusals:
    root: openapi.yaml
    x-openapi-errors:
      failure: { at: /ok, equals: false }
      client: { form: companion, adapters: [axios, fetch, hey-api, openapi-fetch, orval, redocly, tanstack-query] }
`;

/** Operations whose paths end alike. */
const books = ["/books", "/{tenant}/books"]
  .map((path) => {
    const parameters = path.includes("{tenant}")
      ? "[{ name: tenant, in: path, required: true, schema: { type: string } }]"
      : "[]";
    const id = path.includes("{tenant}") ? "list-tenant-books" : "list-books";
    return `  ${path}: { get: { operationId: ${id}, parameters: ${parameters}, responses: { "200": { description: Books. } } } }`;
  })
  .join("\n");

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  const document = (await readFile("test/golden/refusals/openapi.yaml", "utf8"))
    .replace(/^paths:$/m, `servers: [{ url: https://files.example.com/api }]\npaths:\n${books}`)
    .replace(/^servers:.*\n(?=servers:)/m, "");
  await folder.write({ "openapi.yaml": document, "redocly.yaml": settings });
  const { files } = await buildCase(folder.path);
  await folder.write(Object.fromEntries([...files].filter(([path]) => path.startsWith("companion/"))));
});
afterAll(() => folder.remove());

const load = (name: string) => import(`${folder.path}/companion/${name}.ts`);

const refusal = { ok: false, error: "QUOTA_USED_UP" };
const refused = { operation: "list-files", kind: "code", code: "QUOTA_USED_UP", status: 200 };
const files = { ok: true, files: ["a"] };

type Intercept = (...given: readonly unknown[]) => unknown;

/** A client of hey-api, as far as its interceptors go. */
function createHeyApi() {
  const added = { response: [] as Intercept[], error: [] as Intercept[] };
  const interceptors = {
    response: { use: (intercept: Intercept) => added.response.push(intercept) },
    error: { use: (intercept: Intercept) => added.error.push(intercept) },
  };
  return { added, interceptors };
}

/** What a call gives back that has a response, or throws. */
async function callHeyApi(
  respond: () => Response,
  { client = createHeyApi(), url = "/files", signal = new AbortController().signal } = {},
): Promise<unknown> {
  const { withErrors } = await load("hey-api");
  const { added } = withErrors(client);
  const request = new Request("http://127.0.0.1", { signal });
  const called = { method: "GET", url };
  let response: Response | undefined;
  try {
    response = respond();
    for (const intercept of added.response)
      response = (await intercept(response, request, called)) as Response;
    const text = await response.text();
    if (response.ok) return JSON.parse(text);
    throw text.startsWith("{") ? JSON.parse(text) : text;
  } catch (thrown) {
    let error: unknown = thrown;
    for (const intercept of added.error) error = await intercept(error, response, request, called);
    return error;
  }
}

const broken = () => new TypeError("terminated", { cause: { code: "UND_ERR_SOCKET" } });

/** A response whose body breaks off. */
function breakOff(status: number): Response {
  const body = new ReadableStream({ start: (controller) => controller.error(broken()) });
  return new Response(body, { status, headers: { "content-type": "application/json" } });
}

/** What was thrown by a mistake. */
const mistake = new TypeError("cannot read properties of undefined");

const throwing = (thrown: unknown) => () => {
  throw thrown;
};

const aborted = AbortSignal.abort("left the page");

describe("hey-api", () => {
  it("has the error of a success that refuses, and the data of another", async () => {
    expect(await callHeyApi(() => Response.json(refusal))).toMatchObject(refused);
    expect(await callHeyApi(() => Response.json(files))).toEqual(files);
  });

  it.each([
    {
      name: "a failure with a body",
      respond: () => Response.json(refusal, { status: 418 }),
      want: { kind: "code", code: "QUOTA_USED_UP", status: 418 },
    },
    {
      name: "a failure without one",
      respond: () => new Response(null, { status: 502 }),
      want: { kind: "server", status: 502 },
    },
    {
      name: "a page",
      respond: () => new Response("<html>", { status: 502 }),
      want: { kind: "server", status: 502 },
    },
    { name: "a failure whose body breaks off", respond: () => breakOff(502), want: { kind: "server" } },
    {
      name: "a success whose body breaks off",
      respond: () => breakOff(200),
      want: { kind: "unreadable", status: 200, outcome: "applied" },
    },
    {
      name: "a success that is no JSON",
      respond: () => new Response("{", { headers: { "content-type": "application/json" } }),
      want: { kind: "unreadable", status: 200, outcome: "applied" },
    },
    { name: "no connection", respond: throwing(broken()), want: { kind: "network" } },
  ])("has the error of $name", async ({ respond, want }) => {
    expect(await callHeyApi(respond)).toMatchObject(want);
  });

  it("is aborted by any reason", async () => {
    const respond = throwing(aborted.reason);
    expect(await callHeyApi(respond, { signal: aborted })).toMatchObject({ kind: "aborted" });
  });

  it("has the error of the body, whatever an earlier interceptor makes of it", async () => {
    const client = createHeyApi();
    client.interceptors.error.use(() => new Error("mine"));
    const respond = () => Response.json(refusal, { status: 418 });
    expect(await callHeyApi(respond, { client })).toMatchObject({ kind: "code", code: "QUOTA_USED_UP" });
  });

  it("leaves calls of what is no operation of the document", async () => {
    const url = "/health";
    expect(await callHeyApi(() => Response.json({ up: true }), { url })).toEqual({ up: true });
    expect(await callHeyApi(() => Response.json({ up: false }, { status: 503 }), { url })).toEqual({
      up: false,
    });
    expect(await callHeyApi(throwing(mistake), { url })).toBe(mistake);
  });

  it("throws what is no failure of a call", async () => {
    await expect(callHeyApi(throwing(mistake))).rejects.toBe(mistake);
  });
});

describe("openapi-fetch", () => {
  const call = async (
    send: () => Promise<Response>,
    { path = "/files", ...init }: object & { path?: string } = {},
  ) => {
    const { withErrors } = await load("openapi-fetch");
    const client = createFetchClient<never>({ baseUrl: "http://127.0.0.1", fetch: send });
    return withErrors(client).GET(path, init);
  };

  it.each([
    {
      name: "a success whose body breaks off",
      status: 200,
      want: { kind: "unreadable", outcome: "applied" },
    },
    { name: "a failure whose body breaks off", status: 409, want: { outcome: "notApplied" } },
  ])("has response and error of $name", async ({ status, want }) => {
    const { error, response } = await call(async () => breakOff(status));
    expect(error).toMatchObject({ ...want, status });
    expect(response.status).toBe(status);
  });

  it("keeps the middleware of a call", async () => {
    const onResponse = async () => Response.json({ ok: true, files: ["b"] });
    const { data } = await call(async () => Response.json(files), { middleware: [{ onResponse }] } as object);
    expect(data).toEqual({ ok: true, files: ["b"] });
  });

  it("is aborted by any reason", async () => {
    const { error } = await call(throwing(aborted.reason), { signal: aborted } as object);
    expect(error).toMatchObject({ kind: "aborted" });
  });

  it("leaves calls of what is no operation of the document", async () => {
    const { data } = await call(async () => Response.json({ up: true }), { path: "/health" });
    expect(data).toEqual({ up: true });
  });

  it("throws what is no failure of a call", async () => {
    await expect(call(throwing(mistake))).rejects.toBe(mistake);
  });
});

describe("fetch", () => {
  it("reads what was thrown by what is known of the call", async () => {
    const { readError } = await load("fetch");
    expect(await readError("list-files", aborted.reason, { signal: aborted })).toMatchObject({
      kind: "aborted",
    });
    const response = breakOff(200);
    const thrown = await response.text().catch((error: unknown) => error);
    expect(await readError("list-files", thrown, { response })).toMatchObject({
      kind: "unreadable",
      outcome: "applied",
      status: 200,
    });
  });
});

describe("orval", () => {
  const call = async (called: object, given: () => unknown): Promise<unknown> =>
    (await load("orval")).withErrors(called, async () => given());

  it.each([
    { name: "a response", given: () => Response.json(files), want: { status: 200, data: files } },
    { name: "no body", given: () => new Response(null, { status: 204 }), want: { data: undefined } },
    { name: "text", given: () => new Response("a"), want: { data: "a" } },
    {
      name: "what axios gives",
      given: () => ({ status: 200, data: files, config: {} }),
      want: { config: {} },
    },
  ])("gives back $name", async ({ given, want }) => {
    expect(await call({ url: "/files?page=2", method: "GET" }, given)).toMatchObject(want);
  });

  it.each([
    { name: "a success that refuses", given: () => Response.json(refusal), want: refused },
    { name: "the same of axios", given: () => ({ status: 200, data: refusal }), want: refused },
    { name: "a failure", given: () => Response.json(refusal, { status: 429 }), want: { status: 429 } },
    {
      name: "a success whose body breaks off",
      given: () => breakOff(200),
      want: { kind: "unreadable", status: 200, outcome: "applied" },
    },
    { name: "a failure whose body breaks off", given: () => breakOff(502), want: { status: 502 } },
    {
      name: "a connection that failed",
      given: () => {
        throw new TypeError("fetch failed");
      },
      want: { operation: "list-files", kind: "network" },
    },
  ])("throws the error of $name", async ({ given, want }) => {
    await expect(call({ url: "/files" }, given)).rejects.toMatchObject(want);
  });

  it.each([
    { url: "/books", want: "list-books" },
    { url: "http://127.0.0.1:8080/books", want: "list-books" },
    { url: "/api/books", want: "list-books" },
    { url: "/acme/books", want: "list-tenant-books" },
    { url: "http://127.0.0.1:8080/api/acme/books", want: "list-tenant-books" },
  ])("takes neither host nor base path for a parameter: $url", async ({ url, want }) => {
    const given = () => Response.json({}, { status: 404 });
    await expect(call({ url }, given)).rejects.toMatchObject({ operation: want, kind: "notFound" });
  });

  it("is aborted by any reason", async () => {
    const called = { url: "/files", signal: aborted };
    await expect(call(called, throwing(aborted.reason))).rejects.toMatchObject({ kind: "aborted" });
  });

  it("throws what is no failure of a call", async () => {
    await expect(call({ url: "/files" }, throwing(mistake))).rejects.toBe(mistake);
  });

  it("makes no request that is of no operation", async () => {
    const given = () => expect.unreachable();
    await expect(call({ url: "/elsewhere", method: "delete" }, given)).rejects.toThrow(
      "there is no operation delete /elsewhere",
    );
  });
});

describe("TanStack Query", () => {
  const run = async (result: object) => {
    const { queryOptions } = await load("tanstack-query");
    const { queryFn } = queryOptions("list-files", { queryKey: [], queryFn: async () => result });
    return queryFn({});
  };

  it.each([
    { name: "as axios gives it", toResult: (data: object) => ({ status: 200, headers: {}, data }) },
    { name: "as others give it", toResult: (data: object) => ({ data, response: Response.json(data) }) },
  ])("has the error of a success that refuses, and the data of another: $name", async ({ toResult }) => {
    await expect(run(toResult(refusal))).rejects.toMatchObject(refused);
    expect(await run(toResult(files))).toEqual(files);
  });

  it("has the data of what has no response, and `null` for none", async () => {
    expect(await run({ data: files })).toEqual(files);
    expect(await run({ status: 204 })).toBe(null);
  });

  it.each([
    { name: "without a body", result: { response: new Response(null, { status: 503 }) }, want: "server" },
    {
      name: "with a body",
      result: { error: { error: "boom" }, response: new Response(null, { status: 503 }) },
      want: "server",
    },
    { name: "with an empty text", result: { error: "", response: { status: 404 } }, want: "notFound" },
    { name: "with a response of its own", result: { status: 429, data: {} }, want: "rateLimited" },
    { name: "without a response", result: { error: new TypeError("fetch failed") }, want: "network" },
    {
      name: "with a success that is no JSON",
      result: { error: new SyntaxError("Unexpected end of JSON input"), response: { status: 200 } },
      want: "unreadable",
    },
  ])("has the error of what a client without an adapter gives back: $name", async ({ result, want }) => {
    await expect(run(result)).rejects.toMatchObject({ operation: "list-files", kind: want });
  });

  it.each([
    { name: "data", result: { ok: true } },
    { name: "nothing", result: null },
  ])("refuses what is no result: $name", async ({ result }) => {
    await expect(run(result as object)).rejects.toThrow("list-files: what a client gives back");
  });
});

describe("axios", () => {
  it("leaves what an interceptor before it has made of a response", async () => {
    const { withErrors } = await load("axios");
    const instance = axios.create({
      adapter: async (config) => ({ status: 200, statusText: "", headers: {}, config, data: files }),
    });
    instance.interceptors.response.use(({ data }) => data);
    expect(await withErrors(instance).get("/files", { operation: "list-files" })).toEqual(files);
    instance.interceptors.response.use(() => undefined as never);
    expect(await withErrors(instance).get("/files")).toBe(undefined);
  });
});

describe("Redocly", () => {
  const operations = {
    list_files: { method: "GET", path: "/files" },
    watch: { method: "GET", path: "/events", responseKind: "sse" },
  };
  const stream = () => "a stream";
  const adapt = async (data: unknown) => {
    const call = async () => ({ data, error: undefined, response: new Response() });
    const pages = () => "pages";
    const list = Object.defineProperty(Object.assign(call, { pages }), "operationId", {
      value: "list-files",
    });
    const { withErrors } = await load("redocly");
    return withErrors({ list_files: list, watch: stream, use: "kept" }, operations);
  };

  it("has the error of a success that refuses, and the data of another", async () => {
    expect(await (await adapt(refusal)).list_files()).toMatchObject({ error: refused });
    expect(await (await adapt(files)).list_files()).toMatchObject({ data: files, error: undefined });
  });

  it("is aborted by any reason", async () => {
    const { withErrors } = await load("redocly");
    const { list_files } = withErrors({ list_files: throwing(aborted.reason), watch: stream }, operations);
    const options = { signal: aborted };
    for (const input of [[options], [{ query: {} }, options]])
      expect(await list_files(...input)).toMatchObject({ error: { kind: "aborted" } });
  });

  it("leaves streams, the rest of the client and what a function has besides", async () => {
    const client = await adapt(files);
    expect(client).toMatchObject({ watch: stream, use: "kept" });
    expect(client.list_files.pages()).toBe("pages");
    expect(client.list_files.operationId).toBe("list-files");
  });
});
