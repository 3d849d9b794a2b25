import { type Auth, apiKey, bearer, createClient, headerAuth, listCurrencies, signUp } from "immersve-client";
import { describe, expect, it, vi } from "vitest";
import { serve } from "./local-server.js";
import { clientOf, orderCard, secrets } from "./sample-calls.js";

/** The credential headers that reach the server. */
async function sentWith(auth: ReturnType<typeof bearer> | undefined, headers: Record<string, string> = {}) {
  const { baseUrl, requests } = await serve({ body: {} });
  const client = createClient({ baseUrl, ...(auth && { auth }) });
  expect(await orderCard(client, { headers })).toMatchObject({ ok: true });
  const received = Object.entries(requests[0]?.headers ?? {});
  return Object.fromEntries(received.filter(([name]) => /^(x-|authorization)/.test(name)));
}

describe("credentials", () => {
  const rows = [
    {
      name: "an API key",
      auth: apiKey({ key: "k", secret: "s" }),
      want: { "x-api-key": "k", "x-api-secret": "s" },
    },
    {
      name: "an API key with an account",
      auth: apiKey({ key: "k", secret: "s", accountId: "a" }),
      want: { "x-api-key": "k", "x-api-secret": "s", "x-account-id": "a" },
    },
    {
      name: "an API key from functions",
      auth: apiKey({ key: () => "k", secret: async () => "s" }),
      want: { "x-api-key": "k", "x-api-secret": "s" },
    },
    { name: "a bearer token", auth: bearer("t.t"), want: { authorization: "Bearer t.t" } },
    {
      name: "a bearer token with an account",
      auth: bearer("t", { accountId: "a" }),
      want: { authorization: "Bearer t", "x-account-id": "a" },
    },
    { name: "a bearer token from a function", auth: bearer(() => "t"), want: { authorization: "Bearer t" } },
    { name: "a bearer token in time", auth: bearer(async () => "t"), want: { authorization: "Bearer t" } },
    { name: "headers of one's own", auth: headerAuth({ "x-own": "o" }), want: { "x-own": "o" } },
    { name: "none", auth: undefined, want: {} },
  ];

  it.each(rows)("travel in headers: $name", async ({ auth, want }) => {
    expect(await sentWith(auth)).toEqual(want);
  });

  it("win over headers of the call, in any case of letters", async () => {
    expect(await sentWith(bearer("t"), { Authorization: "Bearer mine" })).toEqual({
      authorization: "Bearer t",
    });
  });

  it("are asked for before each request", async () => {
    const { baseUrl, requests } = await serve({ body: {} });
    const tokens = ["one", "two"];
    const client = clientOf(baseUrl, { auth: bearer(() => tokens.shift() ?? "") });
    await orderCard(client);
    await orderCard(client);
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer one", "Bearer two"]);
  });

  it("do not go along with public operations, and are not even asked for", async () => {
    const { baseUrl, requests } = await serve({ body: {} });
    const token = vi.fn(() => "t");
    for (const auth of [apiKey(secrets), bearer(token)]) {
      expect(await signUp(clientOf(baseUrl, { auth }), { body: {} as never })).toMatchObject({ ok: true });
    }
    expect(token).not.toHaveBeenCalled();
    for (const { headers } of requests) {
      expect(Object.keys(headers).filter((name) => /^(x-|authorization)/.test(name))).toEqual([]);
    }
  });
});

describe("credentials that cannot be had", () => {
  const fail = () => {
    throw new Error("the vault is down");
  };
  const down = { name: "Error", message: "the vault is down" };
  const missing = (name: string) => ({
    name: "TypeError",
    message: `${name} is missing, empty or no header value`,
  });
  const rows: readonly { readonly name: string; readonly auth: Auth; readonly cause: object }[] = [
    { name: "a function that throws", auth: bearer(fail), cause: down },
    { name: "a function that rejects", auth: bearer(async () => fail()), cause: down },
    {
      name: "a function that throws nothing",
      auth: bearer(() => Promise.reject()),
      cause: { name: "undefined", message: "undefined" },
    },
    { name: "an API key's function that throws", auth: apiKey({ key: "k", secret: fail }), cause: down },
    {
      name: "an API key that is not set",
      auth: apiKey({ key: undefined as never, secret: undefined as never }),
      cause: missing("x-api-key"),
    },
    {
      name: "an API key without its secret",
      auth: apiKey({ key: "k", secret: undefined as never }),
      cause: missing("x-api-secret"),
    },
    { name: "an API key that is empty", auth: apiKey({ key: "", secret: "s" }), cause: missing("x-api-key") },
    { name: "an empty token", auth: bearer(""), cause: missing("the token") },
    { name: "no text", auth: bearer((() => undefined) as never), cause: missing("the token") },
    {
      name: "a token with a line break",
      auth: bearer("s3cret\r\nx-injected: 1"),
      cause: missing("the token"),
    },
    { name: "a token with a line break at its end", auth: bearer("s3cret\n"), cause: missing("the token") },
    { name: "a token beyond ASCII", auth: bearer("s3crét"), cause: missing("the token") },
    { name: "a key with a NUL", auth: apiKey({ key: "k\0", secret: "s3cret" }), cause: missing("x-api-key") },
    {
      name: "an authorization of one's own that fails",
      auth: { authorize: async () => fail() },
      cause: down,
    },
    { name: "an authorization of one's own that throws", auth: { authorize: fail }, cause: down },
    {
      name: "an authorization of one's own that throws with what it keeps",
      auth: {
        authorize: async (_, keep) => {
          keep("s3cret");
          throw new Error("s3cret is no good");
        },
      },
      cause: { name: "Error", message: "[redacted] is no good" },
    },
    {
      name: "an authorization of one's own that is not set",
      auth: { authorize: async () => ({ "X-Own": undefined as never }) },
      cause: missing("X-Own"),
    },
    {
      name: "an authorization of one's own that is empty",
      auth: { authorize: async () => ({ "x-own": "" }) },
      cause: missing("x-own"),
    },
    {
      name: "an authorization of one's own that is no header value",
      auth: { authorize: async () => ({ "x-own": "s3cret\r\nx: 1" }) },
      cause: missing("x-own"),
    },
    {
      name: "an authorization of one's own that is no header name",
      auth: { authorize: async () => ({ "x own": "s3cret" }) },
      cause: { name: "TypeError", message: expect.stringContaining("x own") },
    },
  ];

  it.each(rows)("stop the call before it is sent: $name", async ({ auth, cause }) => {
    const { baseUrl, requests } = await serve({ body: {} });
    const told: object[] = [];
    const hooks = { end: (event: object) => told.push(event) };
    const result = await listCurrencies(clientOf(baseUrl, { auth, hooks }));
    expect(result).toEqual({
      ok: false,
      error: {
        kind: "credentials",
        operation: "list-currencies",
        message: "list-currencies failed: credentials",
        outcome: "notSent",
        attempts: 0,
        trace: expect.any(Array),
        cause,
      },
    });
    expect(told).toMatchObject([{ error: { cause } }]);
    expect(JSON.stringify([result, told])).not.toContain("s3cr");
    expect(requests).toEqual([]);
  });
});
