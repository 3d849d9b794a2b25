import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCase } from "../golden/build-case.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

const settings = `
apis:
  refusals:
    root: openapi.yaml
    x-openapi-errors:
      failure: { at: /ok, equals: false }
      client: { form: companion, adapters: [hey-api, openapi-fetch, orval, redocly, tanstack-query] }
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

/** A client of hey-api, as far as its interceptors go: what it gives back of a response. */
async function callHeyApi(response: Response, thrown?: unknown): Promise<unknown> {
  const { withErrors } = await load("hey-api");
  const added: Record<string, Intercept> = {};
  const interceptors = (name: string) => ({
    use: (intercept: Intercept) => {
      added[name] = intercept;
    },
  });
  withErrors({ interceptors: { response: interceptors("response"), error: interceptors("error") } });
  const called = { method: "GET", url: "/files" };
  try {
    await added.response?.(response, undefined, called);
    if (thrown !== undefined) throw thrown;
    return await response.json();
  } catch (error) {
    return added.error?.(error, response, undefined, called);
  }
}

describe("hey-api", () => {
  it("has the error of a success that refuses, and the data of another", async () => {
    expect(await callHeyApi(Response.json(refusal))).toMatchObject(refused);
    expect(await callHeyApi(Response.json(files))).toEqual(files);
  });

  it.each([
    { name: "a body", thrown: refusal, want: { kind: "code", code: "QUOTA_USED_UP" } },
    { name: "no body", thrown: "", want: { kind: "server", status: 502 } },
    { name: "a page", thrown: "<html>", want: { kind: "server", status: 502 } },
    { name: "a body that breaks off", thrown: new TypeError("terminated"), want: { kind: "server" } },
  ])("has the error of a failure with $name", async ({ thrown, want }) => {
    expect(await callHeyApi(new Response(null, { status: 502 }), thrown)).toMatchObject(want);
  });

  it("throws what is no failure of a call", async () => {
    const mistake = new RangeError("a mistake");
    await expect(callHeyApi(Response.json(files), mistake)).rejects.toBe(mistake);
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

  it("leaves streams, the rest of the client and what a function has besides", async () => {
    const client = await adapt(files);
    expect(client).toMatchObject({ watch: stream, use: "kept" });
    expect(client.list_files.pages()).toBe("pages");
    expect(client.list_files.operationId).toBe("list-files");
  });
});
