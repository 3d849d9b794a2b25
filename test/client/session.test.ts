import { inspect } from "node:util";
import { expectTypeOf } from "expect-type";
import {
  type CompleteLoginError,
  type CompleteLoginInput,
  createClient,
  getCard,
  type InitiateLoginError,
  type InitiateLoginInput,
  openSession,
  resumeSession,
  type TokenPair,
} from "immersve-client";
import { describe, expect, it } from "vitest";
import { type LocalServer, type ReceivedRequest, reply, serve } from "./local-server.js";

const card = { path: { cardId: "card-1" } };
const begin: InitiateLoginInput = {
  body: {
    loginMethod: "siwe",
    network: "base-sepolia",
    clientApplicationId: "app",
    scopes: ["cardholder-partner"],
    address: "0x1",
    url: "https://app.example",
  },
};
const renewWith = { header: { origin: "https://app.example" }, body: { clientApplicationId: "app" } };

/** Signs as a wallet would, and answers what completes the login. */
async function sign(begun: {
  readonly id?: string;
  readonly signingChallenge?: { readonly message?: string };
}): Promise<CompleteLoginInput> {
  const { id = "", signingChallenge } = begun;
  return { body: { loginRequestId: id, signature: `signed ${signingChallenge?.message}` } };
}

interface Logins extends LocalServer {
  /** How many pairs were swapped for the next; the last one alone is valid. */
  readonly swaps: () => number;
}

const pairOf = (number: number) => ({ accessToken: `access-${number}`, refreshToken: `refresh-${number}` });

/** An API with logins; every access token works for one call only, but for `sound` ones. */
async function serveLogins(sound = false): Promise<Logins> {
  let number = 0;
  let fresh = true;
  const answer = ({ url, headers, body }: ReceivedRequest): readonly [number, object] => {
    const given = body.length > 0 ? JSON.parse(String(body)) : {};
    if (url === "/auth/login-init") return [200, { id: "login-1", signingChallenge: { message: "me" } }];
    if (url === "/auth/login-complete")
      return given.signature === "signed me"
        ? [200, { ...pairOf(number), cardholderAccountId: "account-1" }]
        : [403, { errorCode: "INVALID_SIGNATURE" }];
    if (url === "/auth/token") {
      const isValid = given.refreshToken === `refresh-${number}` && given.clientApplicationId === "app";
      if (!isValid || headers.origin !== "https://app.example")
        return [403, { errorCode: "REFRESH_TOKEN_EXPIRED" }];
      number += 1;
      fresh = true;
      return [200, pairOf(number)];
    }
    if (headers.authorization !== `Bearer access-${number}` || !fresh) return [401, {}];
    fresh = sound;
    return [200, {}];
  };
  const server = await serve((response, request) => {
    const [status, body] = answer(request);
    reply(response, { status, body });
  });
  return { ...server, swaps: () => number };
}

describe("a session", () => {
  it("is opened, renewed on the way, and ended", async () => {
    const { baseUrl, requests, swaps } = await serveLogins();
    const saved: TokenPair[] = [];
    const { data: session, error } = await openSession(createClient({ baseUrl }), {
      begin,
      complete: sign,
      renewWith,
      save: (pair) => saved.push(pair),
    });
    expectTypeOf(error).toEqualTypeOf<InitiateLoginError | CompleteLoginError | undefined>();
    if (!session) throw new Error("no session");
    expect(session.opened.cardholderAccountId).toBe("account-1");
    expect((await getCard(session.client, card)).ok).toBe(true);
    expect(await getCard(session.client, card)).toMatchObject({ ok: true, attempts: 2 });
    expect(saved).toEqual([pairOf(1)]);
    expect(swaps()).toBe(1);
    expect((await session.end()).ok).toBe(true);
    const sent = requests.length;
    expect((await getCard(session.client, card)).error?.kind).toBe("credentials");
    expect(requests).toHaveLength(sent);
  });

  it("shows none of its tokens", async () => {
    const { baseUrl } = await serveLogins();
    const session = resumeSession(createClient({ baseUrl }), pairOf(0), { renewWith });
    await getCard(session.client, card);
    for (const text of [inspect(session, { depth: 9, showHidden: true }), JSON.stringify(session)])
      expect(text).not.toMatch(/(access|refresh)-\d/);
  });

  it("answers why it could not be opened, and which step failed", async () => {
    const { baseUrl } = await serveLogins();
    const complete = async () => ({ body: { loginRequestId: "login-1", signature: "forged" } });
    const refused = await openSession(createClient({ baseUrl }), { begin, complete, renewWith });
    expect(refused.error).toMatchObject({ operation: "complete-login", code: "INVALID_SIGNATURE" });
    const { baseUrl: other } = await serve({ status: 403, body: { errorCode: "ACCOUNT_DOES_NOT_EXIST" } });
    const unknown = await openSession(createClient({ baseUrl: other }), { begin, complete, renewWith });
    expect(unknown.error).toMatchObject({ operation: "initiate-login", code: "ACCOUNT_DOES_NOT_EXIST" });
  });

  it("is unreadable, though opened, where the answer has no tokens", async () => {
    const { baseUrl } = await serve({ body: { id: "login-1" } });
    const { error } = await openSession(createClient({ baseUrl }), { begin, complete: sign, renewWith });
    expect(error).toMatchObject({ kind: "unreadable", operation: "complete-login", outcome: "applied" });
  });

  it("swaps its refresh token once for many calls", async () => {
    const { baseUrl, requests, swaps } = await serveLogins(true);
    const expired = { ...pairOf(0), expiresAt: 0 };
    const session = resumeSession(createClient({ baseUrl }), expired, { renewWith });
    const calls = await Promise.all(Array.from({ length: 50 }, () => getCard(session.client, card)));
    expect(calls.filter(({ ok }) => ok)).toHaveLength(50);
    expect(swaps()).toBe(1);
    expect(requests.filter(({ url }) => url === "/auth/token")).toHaveLength(1);
  });

  it("says why the API gave no tokens", async () => {
    const { baseUrl } = await serve((response, { url }) =>
      reply(response, { status: url === "/auth/token" ? 404 : 401, body: {} }),
    );
    const session = resumeSession(createClient({ baseUrl }), pairOf(0), { renewWith });
    const { error } = await getCard(session.client, card);
    const message = expect.stringContaining("exchange-auth-token answered 404");
    expect(error).toMatchObject({ kind: "credentials", cause: { name: "TypeError", message } });
  });

  it("is over once the API refuses the refresh token", async () => {
    const { baseUrl, requests } = await serveLogins();
    const session = resumeSession(createClient({ baseUrl }), pairOf(7), { renewWith });
    expect((await getCard(session.client, card)).error).toMatchObject({ kind: "unauthorized", attempts: 1 });
    expect((await getCard(session.client, card)).error).toMatchObject({ kind: "credentials", attempts: 0 });
    expect(requests).toHaveLength(2);
  });

  it("goes on where the pair that another process stored is newer", async () => {
    const { baseUrl, requests } = await serveLogins(true);
    const load = () => pairOf(0);
    const session = resumeSession(createClient({ baseUrl }), pairOf(-1), { renewWith, load });
    expect(await getCard(session.client, card)).toMatchObject({ ok: true, attempts: 2 });
    expect(requests.map(({ url }) => url)).not.toContain("/auth/token");
  });

  it("stores a pair again, and swaps no second time, where storing failed", async () => {
    const { baseUrl, swaps } = await serveLogins(true);
    // Once before the request, once after its 401.
    let failures = 2;
    const saved: TokenPair[] = [];
    const save = (pair: TokenPair) => {
      if (failures-- > 0) throw new Error("disk full");
      saved.push(pair);
    };
    const expired = { ...pairOf(0), expiresAt: 0 };
    const session = resumeSession(createClient({ baseUrl }), expired, { renewWith, save });
    expect((await getCard(session.client, card)).error).toMatchObject({
      kind: "credentials",
      outcome: "notApplied",
      status: 401,
      cause: { name: "Error", message: "disk full" },
    });
    expect((await getCard(session.client, card)).ok).toBe(true);
    expect(saved).toEqual([pairOf(1)]);
    expect(swaps()).toBe(1);
  });
});
