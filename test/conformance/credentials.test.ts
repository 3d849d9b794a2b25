import { describe, expect, it, vi } from "vitest";
import { type ReceivedRequest, reply, serve } from "../client/local-server.js";
import { buildClient } from "./build-client.js";

const operations = {
  "query-only": "[{ QueryKey: [] }]",
  "cookie-only": "[{ SessionCookie: [] }]",
  "basic-only": "[{ Basic: [] }]",
  "user-only": "[{ UserToken: [] }]",
  "admin-only": "[{ AdminToken: [] }]",
  "oauth-only": "[{ OAuth: [read] }]",
  pair: "[{ AppId: [], QueryKey: [] }]",
  either: "[{ Basic: [] }, { AppId: [] }]",
  optional: "[{}, { Basic: [] }]",
  open: "[]",
};

const document = (tokenUrl: string) => `openapi: 3.1.0
info: { title: Credentials, version: "1" }
security: [{ QueryKey: [] }]
paths:
${Object.entries(operations)
  .map(
    ([id, security]) =>
      `  /${id}: { get: { operationId: ${id}, security: ${security}, parameters: [{ name: sid, in: cookie, schema: { type: string } }, { name: q, in: query, schema: { type: string } }], responses: { "204": { description: Done. } } } }`,
  )
  .join("\n")}
  /inherited: { get: { operationId: inherited, responses: { "204": { description: Done. } } } }
components:
  securitySchemes:
    QueryKey: { type: apiKey, in: query, name: app key }
    SessionCookie: { type: apiKey, in: cookie, name: sid }
    Basic: { type: http, scheme: basic }
    AppId: { type: apiKey, in: header, name: X-App-Id }
    UserToken: { type: http, scheme: bearer }
    AdminToken: { type: http, scheme: bearer }
    OAuth:
      type: oauth2
      flows:
        clientCredentials: { tokenUrl: ${tokenUrl}, scopes: { read: Read. } }
        authorizationCode: { authorizationUrl: ${tokenUrl}, tokenUrl: ${tokenUrl}, scopes: { read: Read. } }
`;

const built = await buildClient(document("https://auth.example.test/token"));
const { auth } = built;

/** What reaches the server of credentials. */
async function send(name: string, auths: ReturnType<typeof auth>[], input: object = {}) {
  const { baseUrl, requests } = await serve({ status: 204 });
  const result = await built.call(name, built.createClient({ baseUrl, auth: auths }), input);
  expect(result).toMatchObject({ ok: true });
  const { url = "", headers = {} } = requests[0] ?? {};
  return {
    query: url.split("?")[1],
    cookie: headers.cookie,
    authorization: headers.authorization,
    "x-app-id": headers["x-app-id"],
  };
}

const all = () => [
  auth("queryKey", "k 1&x"),
  auth("sessionCookie", "s1"),
  auth("basic", { username: "Aladdin", password: "open sesame" }),
  auth("userToken", "user-token"),
  auth("adminToken", "admin-token"),
  auth("apiKey", { appId: "app" }),
];

describe("each operation is sent the schemes that it names, and no others", () => {
  const basic = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
  const rows = [
    { name: "queryOnly", want: { query: "app%20key=k%201%26x" } },
    { name: "inherited", want: { query: "app%20key=k%201%26x" } },
    { name: "cookieOnly", want: { cookie: "sid=s1" } },
    { name: "basicOnly", want: { authorization: basic } },
    { name: "userOnly", want: { authorization: "Bearer user-token" } },
    { name: "adminOnly", want: { authorization: "Bearer admin-token" } },
    { name: "pair", want: { query: "app%20key=k%201%26x", "x-app-id": "app" } },
    { name: "either", want: { authorization: basic } },
    { name: "optional", want: { authorization: basic } },
    { name: "open", want: {} },
    { name: "oauthOnly", want: {} },
  ];

  it.each(rows)("$name", async ({ name, want }) => {
    expect(await send(name, all())).toEqual(want);
  });

  it("takes the alternative that it has credentials of", async () => {
    expect(await send("either", [auth("apiKey", { appId: "app" })])).toEqual({ "x-app-id": "app" });
    expect(await send("either", [])).toEqual({});
    expect(await send("optional", [auth("apiKey", { appId: "app" })])).toEqual({});
    expect(await send("pair", [auth("apiKey", { appId: "app" })])).toEqual({});
  });

  it("does not ask for others", async () => {
    const secret = vi.fn(() => "t");
    await send("basicOnly", [auth("userToken", secret), auth("basic", { username: "u", password: "p" })]);
    await send("open", [auth("userToken", secret)]);
    expect(secret).not.toHaveBeenCalled();
  });

  it("adds to the query and the cookies of the call", async () => {
    expect(await send("queryOnly", all(), { query: { q: "x" } })).toEqual({
      query: "q=x&app%20key=k%201%26x",
    });
    expect(await send("cookieOnly", all(), { cookie: { sid: "mine" } })).toEqual({
      cookie: "sid=mine; sid=s1",
    });
  });

  it("takes a key as a property, as `apiKey` does", async () => {
    expect(await send("queryOnly", [auth("queryKey", { key: () => "k" })])).toEqual({ query: "app%20key=k" });
  });
});

describe("credentials that cannot be sent", () => {
  it.each([
    { name: "queryOnly", given: auth("queryKey", "a\r\nb") },
    { name: "cookieOnly", given: auth("sessionCookie", "a; admin=1") },
    { name: "basicOnly", given: auth("basic", { username: "a:b", password: "c" }) },
    { name: "basicOnly", given: auth("basic", { username: "a", password: 1 }) },
  ])("end the call before it is sent: $name", async ({ name, given }) => {
    const { baseUrl, requests } = await serve({ status: 204 });
    const { error } = await built.call(name, built.createClient({ baseUrl, auth: given }));
    expect(error).toMatchObject({ kind: "credentials", outcome: "notSent" });
    expect(requests).toEqual([]);
  });

  it("have their place in UTF-8", async () => {
    const { authorization } = await send("basicOnly", [
      auth("basic", { username: "test", password: "123£" }),
    ]);
    expect(authorization).toBe("Basic dGVzdDoxMjPCow==");
  });
});

describe("a secret", () => {
  const secret = "sesame/1&2";

  it.each([
    { name: "queryOnly", given: () => auth("queryKey", secret) },
    { name: "cookieOnly", given: () => auth("sessionCookie", secret) },
    { name: "basicOnly", given: () => auth("basic", { username: "u", password: secret }) },
    { name: "userOnly", given: () => auth("userToken", secret) },
  ])("is in no error, hook or message: $name", async ({ name, given }) => {
    const quoting = (response: Parameters<typeof reply>[0], { url, headers }: ReceivedRequest) => {
      const text = `${url} ${headers.cookie} ${headers.authorization} ${secret}`;
      reply(response, {
        status: 400,
        headers: { "x-request-id": text },
        body: { message: text, code: text, errors: [{ message: text, path: text }] },
      });
    };
    const { baseUrl } = await serve(quoting);
    const told: unknown[] = [];
    const tell = (event: unknown) => void told.push(event);
    const hooks = { attempt: tell, retry: tell, unknownCode: tell, end: tell };
    const { error } = await built.call(name, built.createClient({ baseUrl, auth: given(), hooks }));
    expect(error).toMatchObject({ status: 400 });
    expect(JSON.stringify([error, told])).not.toContain("sesame");
    expect(JSON.stringify([error, told])).not.toMatch(/dTpzZXNhbWU/);
  });

  it("in a query goes along with a redirect of the API, once, and to nobody else", async () => {
    const other = await serve({ status: 204 });
    const { baseUrl, requests } = await serve((response, { url }) =>
      reply(
        response,
        url.startsWith("/inherited")
          ? { status: 307, headers: { location: `/open?${url.split("?")[1]}` } }
          : { status: 204 },
      ),
    );
    const client = built.createClient({ baseUrl, auth: auth("queryKey", "k") });
    expect(await built.call("inherited", client)).toMatchObject({ ok: true });
    expect(requests.map(({ url }) => url)).toEqual(["/inherited?app%20key=k", "/open?app%20key=k"]);
    const away = await serve({ status: 307, headers: { location: other.baseUrl } });
    await built.call("inherited", built.createClient({ baseUrl: away.baseUrl, auth: auth("queryKey", "k") }));
    expect(other.requests).toEqual([]);
  });
});

describe("OAuth 2", async () => {
  interface Grant {
    readonly fields: Readonly<Record<string, string>>;
    readonly authorization: string | undefined;
  }

  /** A server that gives out tokens, and one that takes the latest alone. */
  async function setUp(answer: (count: number) => Parameters<typeof reply>[1]) {
    const grants: Grant[] = [];
    const server = await serve((response, { headers, body }) => {
      const fields = Object.fromEntries(new URLSearchParams(String(body)));
      grants.push({ fields, authorization: headers.authorization });
      reply(response, answer(grants.length));
    });
    const sent: (string | undefined)[] = [];
    const api = await serve((response, { headers }) => {
      sent.push(headers.authorization);
      reply(response, { status: headers.authorization === `Bearer t${grants.length}` ? 204 : 401 });
    });
    return { tokenUrl: `${server.baseUrl}/token`, baseUrl: api.baseUrl, grants, sent };
  }

  const give = (count: number) => ({ body: { access_token: `t${count}`, expires_in: 3600 } });
  const call = (baseUrl: string, given: ReturnType<typeof auth>) =>
    built.call("oauthOnly", built.createClient({ baseUrl, auth: given, attempts: 1 }));

  it("gets a token for the client's own credentials, once for any number of calls", async () => {
    const { tokenUrl, baseUrl, grants, sent } = await setUp(give);
    const given = auth("oAuthClientCredentials", {
      clientId: "my client",
      clientSecret: "s:1",
      scopes: ["read", "write"],
      tokenUrl,
      fields: { audience: "a" },
    });
    const results = await Promise.all([call(baseUrl, given), call(baseUrl, given), call(baseUrl, given)]);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(sent).toEqual(["Bearer t1", "Bearer t1", "Bearer t1"]);
    const authorization = `Basic ${btoa("my+client:s%3A1")}`;
    const fields = { audience: "a", scope: "read write", grant_type: "client_credentials" };
    expect(grants).toEqual([{ fields, authorization }]);
  });

  it("asks again after a refusal, which the error names", async () => {
    const refusal = { status: 400, body: { error: "invalid_client", error_description: "sesame is wrong" } };
    const { tokenUrl, baseUrl } = await setUp((count) => (count === 1 ? refusal : give(count)));
    const given = auth("oAuthClientCredentials", { clientId: "c", clientSecret: "sesame", tokenUrl });
    const message = "tokenUrl answered 400 (invalid_client)";
    const { error } = await call(baseUrl, given);
    expect(error).toMatchObject({ kind: "credentials", cause: { message } });
    expect(await call(baseUrl, given)).toMatchObject({ ok: true });
  });

  it("gets another one where the API refuses it", async () => {
    const { tokenUrl, baseUrl, grants, sent } = await setUp(give);
    const given = auth("oAuthClientCredentials", { clientId: "c", clientSecret: "s", tokenUrl });
    expect(await call(baseUrl, given)).toMatchObject({ ok: true });
    grants.push({ fields: {}, authorization: undefined });
    expect(await call(baseUrl, given)).toMatchObject({ ok: true });
    expect(sent).toEqual(["Bearer t1", "Bearer t1", "Bearer t3"]);
  });

  it("swaps a refresh token, and keeps it where the server gives no new one", async () => {
    const { tokenUrl, baseUrl, grants } = await setUp(give);
    const save = vi.fn();
    const tokens = { accessToken: "old", refreshToken: "r1", expiresAt: 0 };
    const given = auth("oAuthRefreshedToken", tokens, { clientId: "public", tokenUrl, save });
    expect(await call(baseUrl, given)).toMatchObject({ ok: true });
    expect(grants.map(({ fields }) => fields)).toEqual([
      { client_id: "public", grant_type: "refresh_token", refresh_token: "r1" },
    ]);
    expect(save).toHaveBeenCalledWith({
      accessToken: "t1",
      refreshToken: "r1",
      expiresAt: expect.any(Number),
    });
  });

  it.each([
    { name: "a refusal", answer: { status: 401, body: { error: "invalid_client" } } },
    { name: "a fault", answer: { status: 503 } },
    { name: "a page", answer: { body: "<html>" } },
    { name: "no token", answer: { body: { token_type: "bearer" } } },
    { name: "a redirect", answer: { status: 307, headers: { location: "/elsewhere" } } },
    { name: "no end", answer: { body: "x".repeat(200_000) } },
  ])("ends the call where the server gives $name", async ({ answer }) => {
    const { tokenUrl, baseUrl, sent } = await setUp(() => answer);
    const given = auth("oAuthClientCredentials", { clientId: "c", clientSecret: "sesame", tokenUrl });
    const { error } = await call(baseUrl, given);
    expect(error).toMatchObject({ kind: "credentials", outcome: "notSent" });
    expect(JSON.stringify(error)).not.toContain("sesame");
    expect(sent).toEqual([]);
  });

  it("needs a URL where that of the document is relative", async () => {
    const relative = await buildClient(document("/token"));
    expect(() => relative.auth("oAuthClientCredentials", { clientId: "c" })).toThrow(
      "tokenUrl has to be given as an absolute URL: the document has /token",
    );
  });
});
