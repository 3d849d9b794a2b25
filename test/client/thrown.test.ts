import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import axios from "axios";
import { parseThrown } from "immersve-client/errors";
import type { ErrorContract } from "immersve-client/runtime/error-contract";
import { toForeignRetries } from "immersve-client/runtime/foreign-retry";
import { kindOfThrown } from "immersve-client/runtime/thrown-kind";
import { describe, expect, it } from "vitest";
import { type Behaviour, serve } from "./local-server.js";

const withCode = (code: string) => ({ cause: Object.assign(new Error("beneath"), { code }) });
const named = (name: string, message: string, rest: object = {}) =>
  Object.assign(new Error(message), { name, ...rest });
const ofAxios = (code: string | undefined, name = "AxiosError") =>
  named(name, "failed", { isAxiosError: true, code });

describe("what failed of the connection", () => {
  it.each([
    { name: "Node", given: new TypeError("fetch failed", withCode("ECONNRESET")) },
    { name: "Node, without a cause", given: new TypeError("fetch failed") },
    { name: "Node, in a body", given: new TypeError("terminated", withCode("UND_ERR_SOCKET")) },
    { name: "Chrome", given: new TypeError("Failed to fetch") },
    { name: "Chrome, with the host", given: new TypeError("Failed to fetch (cards.example.com)") },
    { name: "Chrome, in a body", given: new TypeError("network error") },
    { name: "Firefox", given: new TypeError("NetworkError when attempting to fetch resource.") },
    { name: "Firefox, in a body", given: new TypeError("Error in input stream") },
    { name: "Safari", given: new TypeError("Load failed") },
    { name: "older Safari", given: new TypeError("The network connection was lost.") },
    { name: "React Native", given: new TypeError("Network request failed") },
    { name: "Deno", given: new TypeError("error sending request for url (http://127.0.0.1:1/)") },
    { name: "Bun", given: named("Error", "Unable to connect.", { code: "ConnectionRefused" }) },
    { name: "node-fetch", given: named("FetchError", "request failed", { code: "ECONNREFUSED" }) },
    { name: "a platform nobody knows", given: new TypeError("no network", withCode("ECONNREFUSED")) },
    { name: "a certificate", given: new TypeError("no", withCode("ERR_TLS_CERT_ALTNAME_INVALID")) },
    { name: "ky 2", given: named("NetworkError", "Request failed") },
    { name: "axios", given: ofAxios("ERR_NETWORK") },
    { name: "axios, by the word of the system", given: ofAxios("ECONNRESET", "Error") },
  ])("is network: $name", ({ given }) => {
    expect(kindOfThrown(given)).toBe("network");
  });
});

/** What a function throws. */
function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
  return expect.unreachable();
}

const unclosed = "(";
const circular: Record<string, unknown> = {};
circular.own = circular;
const nothing = undefined as unknown as { readonly name: { readonly first: string } };

describe("what is a mistake in a program", () => {
  it.each([
    { name: "a property of nothing", given: thrownBy(() => nothing.name) },
    { name: "no function", given: thrownBy(() => (circular as unknown as () => void)()) },
    { name: "a circular body", given: thrownBy(() => JSON.stringify(circular)) },
    { name: "a bigint in a body", given: thrownBy(() => JSON.stringify({ amount: 1n })) },
    { name: "a URL that is none", given: thrownBy(() => new URL("cards")) },
    { name: "a request of it", given: thrownBy(() => new Request("cards")) },
    { name: "a header that is none", given: thrownBy(() => new Headers({ "a b": "c" })) },
    { name: "a pattern", given: thrownBy(() => new RegExp(unclosed)) },
    { name: "a number", given: thrownBy(() => BigInt("one")) },
    { name: "a module", given: new TypeError("Failed to fetch dynamically imported module: /a.js") },
    { name: "another range", given: new RangeError("fetch failed") },
    { name: "a database", given: named("Error", "connect", { code: "ECONNREFUSED", syscall: "connect" }) },
    { name: "a slow database", given: named("Error", "read", { code: "ETIMEDOUT" }) },
    { name: "an option of axios", given: ofAxios("ERR_BAD_OPTION_VALUE") },
    { name: "a URL of axios", given: ofAxios("ERR_INVALID_URL") },
    { name: "what axios passes on", given: ofAxios(undefined, "TypeError") },
    { name: "nothing", given: undefined },
    { name: "a text", given: "fetch failed" },
  ])("is no failure of a call: $name", ({ given }) => {
    expect(kindOfThrown(given)).toBeUndefined();
  });

  it("is not one of a transformation of axios either", async () => {
    const { baseUrl } = await serve({ body: { cardId: "c" } });
    const transformResponse = () => nothing.name;
    const thrown = await axios.get(baseUrl, { transformResponse }).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TypeError);
    expect(() => parseThrown("get-card", thrown)).toThrow(thrown as TypeError);
  });

  it("is not repeated by a library", () => {
    const { retry, retryDelay } = toForeignRetries({ replay: "safe" } as ErrorContract);
    for (const mistake of [thrownBy(() => nothing.name), undefined]) {
      expect(retry(0, mistake as never)).toBe(false);
      expect(retryDelay(0, mistake as never)).toBe(0);
    }
  });
});

describe("a body that is no JSON", () => {
  it.each(["", "{", "<html>", '{"a":1,}', '"a'])("is unreadable, as the platform says: %j", async (text) => {
    const thrown = await new Response(text).json().catch((error: unknown) => error);
    expect(kindOfThrown(thrown)).toBe("unreadable");
  });

  it.each([
    "JSON.parse: unexpected end of data at line 1 column 1 of the JSON data",
    "JSON Parse error: Unexpected EOF",
    "The string did not match the expected pattern.",
  ])("is unreadable, as others say: %s", (message) => {
    expect(kindOfThrown(new SyntaxError(message))).toBe("unreadable");
  });
});

/** Sends a head and the beginning of a body, and closes the connection or waits. */
const startBody =
  (status: number, then: "close" | "stall"): Behaviour =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json", "content-length": "100" });
    response.write('{"cardId":"c', () => {
      if (then === "close") setImmediate(() => response.destroy());
    });
  };

describe("a call that is aborted with a reason of somebody's own", () => {
  it.each([
    { name: "a text", reason: "left the page", want: "aborted" },
    { name: "an error", reason: new Error("left the page"), want: "aborted" },
    { name: "nothing", reason: null, want: "aborted" },
    { name: "an end of time", reason: new DOMException("late", "TimeoutError"), want: "timeout" },
  ])("is aborted, before a response and in its body: $name", async ({ reason, want }) => {
    for (const behaviour of [() => {}, startBody(200, "stall")]) {
      const { baseUrl, requests } = await serve(behaviour as Behaviour);
      const { signal, abort } = abortable();
      const call = fetch(baseUrl, { signal }).then((response) => response.text());
      const thrown = call.catch((error: unknown) => error);
      while (requests.length === 0) await wait(1);
      abort(reason);
      expect(parseThrown("get-card", await thrown, { signal })).toMatchObject({ kind: want, attempts: 1 });
    }
  });
});

describe("a mistake in a program after the call was given up", () => {
  it("is thrown again", () => {
    const { signal, abort } = abortable();
    abort("left the page");
    const mistake = new RangeError("no such page");
    expect(() => parseThrown("get-card", mistake, { signal })).toThrow(mistake);
  });
});

describe("a connection that never came about", () => {
  it.each([
    { name: "of fetch", given: new TypeError("fetch failed", withCode("ECONNREFUSED")) },
    {
      name: "of ky 2",
      given: named("NetworkError", "Request failed", {
        cause: new TypeError("fetch failed", withCode("ECONNREFUSED")),
      }),
    },
  ])("sent nothing: $name", ({ given }) => {
    const error = parseThrown("create-card", given);
    expect(error).toMatchObject({ kind: "network", outcome: "notSent" });
    expect(error.message).toContain("(ECONNREFUSED)");
  });
});

describe("a connection that a redirect leads to", () => {
  const dead = "http://127.0.0.1:1/cards";

  it.each([
    { name: "to nowhere", location: dead, want: "unknown" },
    { name: "with no redirect before it", location: undefined, want: "notSent" },
  ])("of axios, $name, is $want", async ({ location, want }) => {
    const { baseUrl } = await serve({ status: 303, headers: { location } });
    const url = location === undefined ? dead : baseUrl;
    const thrown = await axios.post(url, {}).catch((error: unknown) => error);
    expect(parseThrown("create-card", thrown)).toMatchObject({ kind: "network", outcome: want });
  });
});

describe("a body that was asked for as something else", () => {
  const refusal = { errorCode: "KYC_REQUIRED", reason: "Not verified." };

  it.each(["arraybuffer", "text", "json"] as const)("is read: %s of axios", async (responseType) => {
    const { baseUrl } = await serve({ status: 403, body: refusal });
    const thrown = await axios.get(baseUrl, { responseType }).catch((error: unknown) => error);
    expect(parseThrown("create-card", thrown)).toMatchObject({
      kind: "code",
      code: "KYC_REQUIRED",
      body: refusal,
    });
  });

  it.each([
    { name: "a file", data: new Blob([JSON.stringify(refusal)]) },
    { name: "a stream", data: new Response("{}").body },
    { name: "a stream of Node", data: Readable.from(["{}"]) },
  ])("says nothing where nobody has read it: $name", ({ data }) => {
    const error = parseThrown("create-card", { response: { status: 403, headers: {}, data }, data });
    expect(error).toMatchObject({ kind: "forbidden", status: 403 });
    expect(error).not.toHaveProperty("body");
  });
});

function abortable() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason: unknown) => controller.abort(reason) };
}

describe("a body that breaks off", () => {
  const head = (status: number, mediaType?: string) => ({
    status,
    headers: { "x-request-id": "r-1", ...(mediaType && { "content-type": mediaType }) },
  });
  const broken = new TypeError("terminated", withCode("UND_ERR_SOCKET"));

  it.each([
    { given: head(201, "application/json"), want: { kind: "unreadable", outcome: "applied" } },
    { given: head(200, "application/hal+json"), want: { kind: "unreadable", outcome: "applied" } },
    { given: head(200, "text/html"), want: { kind: "unreadable", outcome: "unknown" } },
    { given: head(200), want: { kind: "unreadable", outcome: "unknown" } },
    { given: head(409), want: { kind: "unexpectedStatus", outcome: "notApplied" } },
    { given: head(503), want: { kind: "server", outcome: "unknown" } },
  ])("says what its head says: $given.status", ({ given, want }) => {
    for (const thrown of [broken, new SyntaxError("Unexpected end of JSON input")]) {
      const error = parseThrown("create-card", thrown, { response: given });
      expect(error).toMatchObject({ ...want, status: given.status, requestId: "r-1", attempts: 1 });
      expect(structuredClone(error)).toEqual(error);
    }
  });

  it.each([
    { status: 201, want: { kind: "unreadable", outcome: "applied", status: 201 } },
    { status: 409, want: { kind: "unexpectedStatus", outcome: "notApplied", status: 409 } },
  ])("says so with axios: $status", async ({ status, want }) => {
    const { baseUrl } = await serve(startBody(status, "close"));
    const thrown = await axios.get(baseUrl).catch((error: unknown) => error);
    expect(parseThrown("create-card", thrown)).toMatchObject(want);
  });
});
