import {
  apiKey,
  type Client,
  createChallenge,
  createClient,
  exchangeAuthToken,
  executeSimulatorDeposit,
  getCard,
  getCurrencyConversion,
  listCards,
  listFaultTypes,
  listFundingSourceInteractions,
  listTransactions,
  setCardPin,
  setFaultConfig,
  uploadFile,
} from "immersve-client";
import { toSearchParams } from "immersve-client/runtime/form-body";
import { toMultipart } from "immersve-client/runtime/multipart";
import { toStyledPath } from "immersve-client/runtime/parameter-styles";
import { toPlainHeaders } from "immersve-client/runtime/plain-headers";
import { asIs, toJsonBody } from "immersve-client/runtime/request-body";
import { describe, expect, it } from "vitest";
import { serve } from "./local-server.js";
import { call, operation } from "./operation-contract.js";
import { cardOrder, clientOf, orderCard, secrets } from "./sample-calls.js";

const ok = { body: {} };

/** Writes lists and objects into a path. */
const styled = { path: (value: unknown, name: string) => toStyledPath(value, name, {}) };

const readById = (cardId: string) => (client: Client) => getCard(client, { path: { cardId } });

describe("the request line", () => {
  const rows: readonly {
    readonly name: string;
    readonly send: (client: Client) => Promise<{ readonly ok: boolean }>;
    readonly want: string;
  }[] = [
    { name: "no parameters", send: listFaultTypes, want: "GET /api/fault-types" },
    {
      name: "a path parameter",
      send: readById("card-1"),
      want: "GET /api/cards/card-1",
    },
    {
      name: "two path parameters",
      send: (client) =>
        setFaultConfig(client, { path: { accountId: "a-1", faultTypeName: "f-1" }, body: { value: "1" } }),
      want: "PUT /api/accounts/a-1/fault-configs/f-1",
    },
    { name: "a slash in a path parameter", send: readById("../x"), want: "GET /api/cards/..%2Fx" },
    { name: "a backslash in a path parameter", send: readById("..\\x"), want: "GET /api/cards/..%5Cx" },
    {
      name: "delimiters of a URL in a path parameter",
      send: readById("a?b#c&d=e%2F f:@"),
      want: "GET /api/cards/a%3Fb%23c%26d%3De%252F%20f%3A%40",
    },
    {
      name: "a path parameter beyond ASCII",
      send: readById("ü😀"),
      want: "GET /api/cards/%C3%BC%F0%9F%98%80",
    },
    {
      name: "a path parameter that looks like a template or a replacement pattern",
      send: readById("{cardId}$&$'"),
      want: "GET /api/cards/%7BcardId%7D%24%26%24'",
    },
    {
      name: "dots that lead nowhere",
      send: readById("..."),
      want: "GET /api/cards/...",
    },
    {
      name: "query parameters, the undefined ones left out",
      send: (client) =>
        listTransactions(client, {
          path: { accountId: "a-1" },
          query: { limit: 10, statuses: "all", ...({ cursor: undefined } as object) },
        }),
      want: "GET /api/accounts/a-1/transactions?limit=10&statuses=all",
    },
    {
      name: "no query at all",
      send: (client) => listCards(client, { path: { accountId: "a-1" } }),
      want: "GET /api/accounts/a-1/cards",
    },
    {
      name: "an array in the query, one entry an item",
      send: (client) =>
        listFundingSourceInteractions(client, {
          path: { fundingSourceId: "s-1" },
          query: { type: ["Deposit", "Refund"], limit: 2 },
        }),
      want: "GET /api/funding-sources/s-1/interactions?type=Deposit&type=Refund&limit=2",
    },
    {
      name: "an empty array in the query",
      send: (client) =>
        listFundingSourceInteractions(client, { path: { fundingSourceId: "s-1" }, query: { type: [] } }),
      want: "GET /api/funding-sources/s-1/interactions",
    },
    {
      name: "delimiters in the query",
      send: (client) => getCurrencyConversion(client, { query: { currency: "A&B=C", amount: "1+2 #ü" } }),
      want: "GET /api/currency/convert?currency=A%26B%3DC&amount=1%2B2%20%23%C3%BC",
    },
  ];

  it.each(rows)("carries $name", async ({ send, want }) => {
    const { baseUrl, requests } = await serve(ok);
    const result = await send(clientOf(baseUrl));
    expect(result.ok).toBe(true);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([want]);
  });
});

describe("path parameters that would lead elsewhere", () => {
  const refused = ["", ".", "..", "%2e", "%2E%2e", ".%2e"].map((cardId) => ({ cardId }));

  it.each(refused)("are refused: '$cardId'", async ({ cardId }) => {
    const { baseUrl, requests } = await serve(ok);
    await expect(getCard(clientOf(baseUrl), { path: { cardId } })).rejects.toThrow(
      new TypeError("the path parameter cardId is empty or dots"),
    );
    expect(requests).toEqual([]);
  });

  it.each([
    { name: "undefined", path: { cardId: undefined } },
    { name: "null", path: { cardId: null } },
    { name: "missing", path: {} },
  ])("are refused: $name, from a caller without types", async ({ path }) => {
    const { baseUrl, requests } = await serve(ok);
    await expect(getCard(clientOf(baseUrl), { path } as never)).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });
});

describe("what the document or a parameter says", () => {
  /** A server, and another one that nothing may ever reach. */
  async function serveTwo() {
    const [own, other] = [await serve(ok), await serve(ok)];
    const host = new URL(other.baseUrl).host;
    return { own, other, host };
  }

  const paths = (host: string) => [
    `//${host}/x`,
    `///${host}/x`,
    `/\\${host}/x`,
    `\\\\${host}/x`,
    `/\t/${host}/x`,
    `\n//${host}/x`,
    `@${host}/x`,
    `:@${host}/x`,
    `.${host}/x`,
    `http://${host}/x`,
    `/http://${host}/x`,
    `/..//${host}/x`,
    `/.//${host}/x`,
  ];

  it.each(paths("<host>"))("never takes a request to another host: path %j", async (template) => {
    const { own, other, host } = await serveTwo();
    const path = template.replace("<host>", host);
    await call(clientOf(own.baseUrl), operation({ path })).catch(() => {});
    const servers = { live: own.baseUrl };
    const client = createClient({ auth: apiKey(secrets), attempts: 1 });
    await call(client, operation({ path, api: { servers } })).catch(() => {});
    expect(other.requests).toEqual([]);
    for (const { headers } of own.requests) expect(headers["x-api-key"]).toBe("key-1");
  });

  it.each(["/../admin", "/a/../../admin", "/..", "/%2e%2e/admin", "/.%2E/admin", "/..\\admin"])(
    "is refused where the path leaves the server: %j",
    async (path) => {
      const { baseUrl, requests } = await serve(ok);
      const sent = call(clientOf(`${baseUrl}/v1`), operation({ path }));
      await expect(sent).rejects.toThrow(new TypeError(`the path ${path} is empty or dots`));
      expect(requests).toEqual([]);
    },
  );

  it.each([
    { name: "dots in a list", value: [".."] },
    { name: "nothing in a list", value: [] },
    { name: "an object of nothing", value: {} },
  ])("is refused where a parameter changes the path: $name", async ({ value }) => {
    const { baseUrl, requests } = await serve(ok);
    const sent = call(clientOf(baseUrl), operation({ path: "/a/{id}/b" }), { path: { id: value } }, styled);
    await expect(sent).rejects.toThrow(new TypeError("the path parameter id is empty or dots"));
    expect(requests).toEqual([]);
  });

  it.each([
    { name: "a list", value: ["a", "../b", 1], want: "a,..%2Fb,1" },
    { name: "keys and values", value: { a: 1, b: "x y" }, want: "a,1,b,x%20y" },
    { name: "keys that are ways", value: { "../../a": "..\\b" }, want: "..%2F..%2Fa,..%5Cb" },
    { name: "keys that end a path", value: { "?a#b": "{id}" }, want: "%3Fa%23b,%7Bid%7D" },
    { name: "false and nought", value: [false, 0], want: "false,0" },
  ])("stays in the place of its parameter: $name", async ({ value, want }) => {
    const { baseUrl, requests } = await serve(ok);
    await call(clientOf(baseUrl), operation({ path: "/a/{id}/b" }), { path: { id: value } }, styled);
    expect(requests.map(({ url }) => url)).toEqual([`/a/${want}/b`]);
  });

  it("is sent below the server where it is merely odd", async () => {
    const { baseUrl, requests } = await serve(ok);
    for (const path of ["//a", "/a//b", "/a/", "/a:b/@c", "/"])
      await call(clientOf(`${baseUrl}/v1/`), operation({ path }));
    expect(requests.map(({ url }) => url)).toEqual(["/v1//a", "/v1/a//b", "/v1/a/", "/v1/a:b/@c", "/v1/"]);
  });

  it("is refused where a server is relative and there is no page", async () => {
    const contract = operation({ path: "//127.0.0.1/x", api: { servers: { live: "/" } } });
    await expect(call(createClient({ fetch: () => fetch("http://127.0.0.1:1") }), contract)).rejects.toThrow(
      TypeError,
    );
  });
});

describe("headers", () => {
  it("carry header parameters and headers of the call", async () => {
    const { baseUrl, requests } = await serve(ok);
    await exchangeAuthToken(clientOf(baseUrl), {
      header: { origin: "https://app.example" },
      body: { refreshToken: "r", clientApplicationId: "c" },
      headers: { "x-trace": "t-1" },
    });
    expect(requests[0]?.headers).toMatchObject({ origin: "https://app.example", "x-trace": "t-1" });
  });

  it.each(["a\r\nx-injected: 1", "a\nb", "a\0b", "a😀"])(
    "refuse %j before anything is sent",
    async (value) => {
      const { baseUrl, requests } = await serve(ok);
      const client = clientOf(baseUrl);
      await expect(orderCard(client, { headers: { "x-trace": value } })).rejects.toThrow(TypeError);
      await expect(
        exchangeAuthToken(client, {
          header: { origin: value },
          body: { refreshToken: "r", clientApplicationId: "c" },
        }),
      ).rejects.toThrow(TypeError);
      expect(requests).toEqual([]);
    },
  );

  it.each(["x-a\r\nx-b", "x a", "", "x:"])("refuse the name %j before anything is sent", async (name) => {
    const { baseUrl, requests } = await serve(ok);
    await expect(orderCard(clientOf(baseUrl), { headers: { [name]: "1" } })).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });
});

describe("what a document has a header called", () => {
  it.each([
    { name: "a header parameter", given: { header: { "X-H\r\nEvil: 1": "a" } } },
    { name: "a media type", given: { body: "a" } },
  ])("cannot add a header: $name", async ({ given }) => {
    const { baseUrl, requests } = await serve(ok);
    const body = (one: unknown) => ["application/json\r\nEvil: 1", asIs(one)] as const;
    await expect(
      call(clientOf(baseUrl), operation(), given, { body, header: toPlainHeaders }),
    ).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });
});

describe("request bodies", () => {
  it("travel as JSON", async () => {
    const { baseUrl, requests } = await serve(ok);
    await orderCard(clientOf(baseUrl));
    expect(requests[0]?.headers["content-type"]).toBe("application/json");
    expect(JSON.parse(String(requests[0]?.body))).toEqual(cardOrder);
  });

  it("stay away where there is none", async () => {
    const { baseUrl, requests } = await serve(ok);
    await listFaultTypes(clientOf(baseUrl));
    expect(requests[0]?.headers["content-type"]).toBeUndefined();
    expect(requests[0]?.body.length).toBe(0);
  });

  it("are refused where they cannot be written", async () => {
    const { baseUrl, requests } = await serve(ok);
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    await expect(createChallenge(clientOf(baseUrl), { body: circular as never })).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });

  it("travel as a multipart form, files byte for byte and last", async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 128, 0]);
    const { baseUrl, requests } = await serve(ok);
    const file = new File([bytes], "pass.png", { type: "image/png" });
    await uploadFile(clientOf(baseUrl), {
      body: { purpose: "kyc-doc-upload", accountId: "a-1", file },
    });
    const form = await readForm(requests[0]);
    const sent = form.get("file") as File;
    expect([...form.keys()]).toEqual(["purpose", "accountId", "file"]);
    expect(form.get("accountId")).toBe("a-1");
    expect({ name: sent.name, type: sent.type }).toEqual({ name: "pass.png", type: "image/png" });
    expect(Buffer.from(await sent.arrayBuffer())).toEqual(bytes);
  });

  it("keep arrays and nested values of a multipart form apart", async () => {
    const { baseUrl, requests } = await serve(ok);
    const write = (one: unknown) => [undefined, toMultipart(one, {}, "multipart/form-data")] as const;
    const body = { tag: ["a", "b"], size: { x: 1 }, left: undefined, count: 0 };
    await call(clientOf(baseUrl), operation(), { body }, { body: write });
    expect([...(await readForm(requests[0]))]).toEqual([
      ["tag", "a"],
      ["tag", "b"],
      ["size", '{"x":1}'],
      ["count", "0"],
    ]);
  });

  const forms = [
    {
      name: "an URL-encoded form",
      type: "application/x-www-form-urlencoded",
      write: toSearchParams,
      body: { a: "1 & 2", tag: ["x", "y"], none: undefined },
      want: "a=1+%26+2&tag=x&tag=y",
    },
    {
      name: "text",
      type: "text/plain",
      write: asIs,
      body: 'not "JSON"',
      want: 'not "JSON"',
    },
    {
      name: "bytes",
      type: "application/octet-stream",
      write: asIs,
      body: new Uint8Array([104, 105]),
      want: "hi",
    },
    {
      name: "JSON of another media type",
      type: "application/merge-patch+json",
      write: toJsonBody,
      body: { a: null },
      want: '{"a":null}',
    },
  ];

  it.each(forms)("travel as $name, with credentials", async ({ type, write, body, want }) => {
    const { baseUrl, requests } = await serve(ok);
    await call(clientOf(baseUrl), operation(), { body }, { body: (one) => [type, write(one)] });
    expect(String(requests[0]?.body)).toBe(want);
    expect(requests[0]?.headers["content-type"]).toBe(type);
    expect(requests[0]?.headers["x-api-key"]).toBe("key-1");
  });
});

async function readForm(request: { headers: Record<string, unknown>; body: Buffer } | undefined) {
  const type = String(request?.headers["content-type"]);
  const body = new Uint8Array(request?.body ?? []);
  return new Response(body, { headers: { "content-type": type } }).formData();
}

describe("where a request goes", () => {
  const deposit = (client: Client) => executeSimulatorDeposit(client, { body: {} });
  const setPin = (client: Client) => setCardPin(client, { path: { cardId: "c" }, body: { newPin: "4821" } });
  const rows = [
    {
      name: "the server that was chosen",
      options: { server: "live" },
      send: listFaultTypes,
      want: "https://api.immersve.com/api/fault-types",
    },
    {
      name: "a server by name",
      options: { server: "test" },
      send: listFaultTypes,
      want: "https://test.immersve.com/api/fault-types",
    },
    {
      name: "the one of the operation that was chosen",
      options: { server: "live" },
      send: setPin,
      want: "https://api-sec.immersve.com/api/cards/c/set-pin",
    },
    {
      name: "a server of the operation by name",
      options: { server: "test" },
      send: setPin,
      want: "https://test-sec.immersve.com/api/cards/c/set-pin",
    },
    {
      name: "the only server of the operation",
      options: {},
      send: deposit,
      want: "https://test.immersve.com/api/simulator/execute-deposit",
    },
    {
      name: "baseUrl before every server",
      options: { baseUrl: "http://mock.example/v1/", server: "live" },
      send: setPin,
      want: "http://mock.example/v1/api/cards/c/set-pin",
    },
  ] as const;

  it.each(rows)("is $name", async ({ options, send, want }) => {
    const { baseUrl, requests } = await serve(ok);
    const urls: string[] = [];
    const fetchLocally = (request: Request) => {
      urls.push(request.url);
      return fetch(new Request(new URL(new URL(request.url).pathname, baseUrl), request));
    };
    const result = await send(createClient({ ...options, fetch: fetchLocally }));
    expect(result.ok).toBe(true);
    expect(urls).toEqual([want]);
    expect(requests).toHaveLength(1);
  });

  it.each([
    { name: "the document", send: listFaultTypes },
    { name: "the operation", send: setPin },
  ])("is nowhere where $name has several servers, and none was chosen", async ({ send }) => {
    const { baseUrl, requests } = await serve(ok);
    const client = createClient({ fetch: () => fetch(baseUrl) });
    await expect(send(client)).rejects.toThrow(new TypeError("choose a server: live, test"));
    expect(requests).toEqual([]);
  });

  it.each([
    { name: "an option", given: { baseURL: "http://a.example" }, want: /^baseURL is none of .*\bbaseUrl\b/ },
    {
      name: "an option of another client",
      given: { timeout: 5 },
      want: /^timeout is none of .*\battemptTimeoutMs\b/,
    },
    { name: "a server", given: { server: "tset" }, want: /^tset is none of live, test$/ },
    {
      name: "a property of all objects",
      given: { server: "toString" },
      want: /^toString is none of live, test$/,
    },
  ])("has no client with $name that nobody knows", ({ given, want }) => {
    expect(() => createClient(given as object)).toThrow(TypeError);
    expect(() => createClient(given as object)).toThrow(want);
  });

  it("is an error of the caller where the operation does not have the server", async () => {
    const { baseUrl, requests } = await serve(ok);
    const client = createClient({ server: "live", fetch: () => fetch(baseUrl) });
    await expect(deposit(client)).rejects.toThrow(new TypeError("choose a server: test"));
    expect(requests).toEqual([]);
  });

  it.each([
    "",
    "/api",
    "//host/api",
    "ftp://host",
    "javascript:alert(1)",
    "file:///etc",
    "http://",
    "http://a b",
    "http://user:pw@host",
    "http://user@host/v1",
    "http://host?env=test",
    "http://host/v1?env=test",
    "http://host/v1#top",
    "http://host/v1?",
    "http://host\\@evil.example",
  ])("cannot be the baseUrl %j", (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(TypeError);
  });

  it.each([
    { name: "with a slash at the end", given: (url: string) => `${url}/v1/` },
    { name: "with dots that a URL resolves", given: (url: string) => `${url}/a/../v1` },
    { name: "with a sign in its path", given: (url: string) => `${url}/@a/../v1` },
    { name: "as a URL, from a caller without types", given: (url: string) => new URL("/v1", url) as never },
  ])("can be a baseUrl $name", async ({ given }) => {
    const { baseUrl, requests } = await serve(ok);
    expect((await listFaultTypes(clientOf(given(baseUrl)))).ok).toBe(true);
    expect(requests.map(({ url }) => url)).toEqual(["/v1/api/fault-types"]);
  });
});
