import { inspect } from "node:util";
import {
  ApiError,
  bearer,
  type CreateCardError,
  createClient,
  headerAuth,
  type Result,
  unwrap,
} from "immersve-client";
import { systemClock } from "immersve-client/runtime/clock";
import { afterEach, describe, expect, it } from "vitest";
import { findRefusedUrl, type Reply, reply, serve } from "./local-server.js";
import { clientOf, orderCard, readCard, secrets } from "./sample-calls.js";

/** An error of each kind, from real calls. */
async function collectErrors(): Promise<readonly CreateCardError[]> {
  const body = { errorCode: "KYC_REQUIRED", reason: "r", errors: [{ path: "p", message: "m" }] };
  const answers: readonly Reply[] = [
    { status: 403, headers: { "x-request-id": "r-1" }, body },
    { status: 403, body: { ...body, errorCode: "NEW" } },
    { status: 400, body: { ...body, errorCode: "INVALID_REQUEST_INPUT" } },
    { status: 401 },
    { status: 403 },
    { status: 404 },
    { status: 429, headers: { "retry-after": "5" } },
    { status: 500 },
    { status: 418 },
    { body: "<html>" },
  ];
  const calls: Promise<Result<unknown, CreateCardError>>[] = [];
  for (const answer of answers) calls.push(orderCard(clientOf((await serve(answer)).baseUrl)));
  const stalling = await serve(() => {});
  calls.push(
    orderCard(clientOf(await findRefusedUrl())),
    orderCard(clientOf(stalling.baseUrl, { attemptTimeoutMs: 1 })),
    orderCard(clientOf(stalling.baseUrl), { signal: AbortSignal.abort() }),
    orderCard(clientOf(stalling.baseUrl, { auth: bearer("") })),
  );
  return (await Promise.all(calls)).flatMap(({ error }) => (error ? [error] : []));
}

describe("errors", () => {
  it("are plain data, each kind of them", async () => {
    const errors = await collectErrors();
    expect(errors.map(({ kind }) => kind)).toEqual([
      "code",
      "unknownCode",
      "invalidRequest",
      "unauthorized",
      "forbidden",
      "notFound",
      "rateLimited",
      "server",
      "unexpectedStatus",
      "unreadable",
      "network",
      "timeout",
      "aborted",
      "credentials",
    ]);
    for (const error of errors) {
      expect(JSON.parse(JSON.stringify(error))).toEqual(error);
      expect(structuredClone(error)).toEqual(error);
      expect(Object.getPrototypeOf(error)).toBe(Object.prototype);
      expect(Object.values(error)).not.toContain(undefined);
    }
  });

  it("hold nothing of the request", async () => {
    for (const error of await collectErrors()) {
      for (const text of [JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })]) {
        expect(text).not.toMatch(/key-1|s3cret|account-1|program-1|source-1/);
      }
    }
  });

  it("hold nothing of the response but its body, without card numbers", async () => {
    const { baseUrl } = await serve({
      status: 403,
      headers: { "set-cookie": "session=s3cret" },
      body: { errorCode: "KYC_REQUIRED", pan: "4111111111111111", cards: [4111111111111111] },
    });
    const { error } = await orderCard(clientOf(baseUrl));
    expect(error).toMatchObject({
      body: { errorCode: "KYC_REQUIRED", pan: "[redacted]", cards: [null] },
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/s3cret|4111/);
  });
});

describe("a client", () => {
  it.each([
    { name: "an API key", client: clientOf("http://127.0.0.1") },
    { name: "a token", client: createClient({ auth: bearer(secrets.secret) }) },
    { name: "headers", client: createClient({ auth: headerAuth({ "x-own": secrets.secret }) }) },
  ])("shows no secret: $name", ({ client }) => {
    const texts = [
      inspect(client, { depth: 9, showHidden: true }),
      JSON.stringify(client),
      `${client.options.auth}`,
    ];
    for (const text of texts) expect(text).not.toContain(secrets.secret);
  });

  it("does not change", async () => {
    const { baseUrl } = await serve({ body: {} });
    const client = clientOf(baseUrl);
    const before = inspect(client, { depth: 9 });
    await orderCard(client);
    expect(inspect(client, { depth: 9 })).toBe(before);
  });
});

describe("a body with __proto__", () => {
  it("changes no prototype: of a success", async () => {
    const { baseUrl } = await serve({ body: '{"__proto__":{"polluted":1},"cardId":"c"}' });
    const { data } = await orderCard(clientOf(baseUrl));
    expect(data?.cardId).toBe("c");
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect({}).not.toHaveProperty("polluted");
  });

  it.each([
    '{"__proto__":{"errorCode":"KYC_REQUIRED","reason":"r","errors":[]}}',
    '{"constructor":{"prototype":{"errorCode":"KYC_REQUIRED"}}}',
  ])("gives no code: %s", async (body) => {
    const { baseUrl } = await serve({ status: 403, body });
    const { error } = await orderCard(clientOf(baseUrl));
    expect(error).toMatchObject({ kind: "forbidden" });
    expect(error).not.toHaveProperty("code");
    expect({}).not.toHaveProperty("errorCode");
  });
});

describe("a polluted Object.prototype", () => {
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  // What a careless merge of JSON can leave there: no functions. Node's own fetch falls for `body`, `query`
  // and `signal`, whoever calls it.
  const polluted = {
    evil: "evil",
    accountId: "evil",
    path: { cardId: "evil" },
    header: { "x-evil": "evil" },
    headers: { "x-evil": "evil" },
    params: { query: { evil: "evil" } },
    baseUrl: "http://127.0.0.1:9",
    server: "evil",
    servers: { evil: "http://127.0.0.1:9" },
    sends: { mediaType: "text/evil" },
    auth: { authorize: "evil" },
    fetch: "evil",
    attempts: 0,
    attemptTimeoutMs: 1,
    deadlineMs: 1,
    maxDataBytes: 1,
    retryTokens: 0,
    clock: "evil",
    random: "evil",
    hooks: { attempt: "evil", end: "evil" },
    renew: "evil",
    replayKey: { in: "header", name: "evil" },
    sensitive: ["cardId"],
    requestIdHeader: "evil",
    Request: "evil",
    middleware: [{ onRequest: "evil" }],
    bodySerializer: "evil",
    pathSerializer: "evil",
    querySerializer: { array: { explode: false } },
    errorCode: "KYC_REQUIRED",
    code: "evil",
    reason: "evil",
    errors: [{ path: "evil", message: "evil" }],
    "403": ["evil"],
  };
  afterEach(() => {
    for (const name of Object.keys(polluted)) delete prototype[name];
  });

  const standing = { now: () => 0, schedule: systemClock.schedule };

  it.each(Object.keys(polluted))("changes neither requests nor errors: %s", async (name) => {
    const { baseUrl, requests } = await serve((response, { method }) => {
      reply(response, { status: method === "GET" ? 200 : 403, body: {} });
    });
    const urls: string[] = [];
    const fetchLocally = (request: Request) => {
      urls.push(request.url);
      return fetch(baseUrl);
    };
    const send = async () => {
      const client = clientOf(baseUrl, { clock: standing });
      const { data, error } = await readCard(client);
      await readCard(createClient({ server: "live", fetch: fetchLocally }));
      return { data, error, ordered: await orderCard(client) };
    };
    const clean = await send();
    expect(clean).toMatchObject({ data: {}, ordered: { error: { kind: "forbidden" } } });
    prototype[name] = polluted[name as keyof typeof polluted];
    const dirty = await send().finally(() => delete prototype[name]);
    expect(dirty).toEqual(clean);
    const card = "https://api.immersve.com/api/cards/card-1";
    expect(urls).toEqual([card, card]);
    const sent = requests.map(({ method, url, headers, body }) => ({
      method,
      url,
      headers,
      body: String(body),
    }));
    const ofClients = sent.filter(({ url }) => url !== "/");
    expect(ofClients).toHaveLength(4);
    expect(ofClients.slice(2)).toEqual(ofClients.slice(0, 2));
  });
});

describe("unwrap", () => {
  it("gives the data", async () => {
    const { baseUrl } = await serve({ body: { cardId: "c" } });
    const call = orderCard(clientOf(baseUrl));
    expect(await unwrap(call)).toEqual({ cardId: "c" });
    expect(unwrap(await call)).toEqual({ cardId: "c" });
  });

  it("throws the error of the call", async () => {
    const { baseUrl } = await serve({ status: 403, body: { errorCode: "KYC_REQUIRED" } });
    const call = orderCard(clientOf(baseUrl));
    const { error } = await call;
    const thrown = await unwrap(call).catch((reason: unknown) => reason);
    expect(thrown).toBeInstanceOf(ApiError);
    expect(thrown).toMatchObject({ name: "ApiError", message: error?.message, error });
    expect(() => unwrap({ ok: false, error: error as CreateCardError })).toThrow(ApiError);
  });

  it("throws what shows no secret", async () => {
    const { baseUrl } = await serve({ status: 401, headers: { "x-request-id": "r-1" } });
    const thrown = await unwrap(orderCard(clientOf(baseUrl))).catch((reason: unknown) => reason);
    expect(inspect(thrown, { depth: 9, showHidden: true })).not.toMatch(/key-1|s3cret/);
    expect(inspect(thrown)).toMatch(/ApiError: create-card answered 401/);
  });
});
