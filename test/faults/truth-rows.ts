import { apiKey } from "immersve-client";
import { readErrorHeaders } from "immersve-client/runtime/error-headers";
import { secrets } from "../client/sample-calls.js";
import type { FaultRow, Options } from "./fault-row.js";
import type { Fault } from "./fault-server.js";
import { answer, begin, ok, reset } from "./faults.js";

const brokenOff = begin(200, "Content-Length: 99\r\n\r\n{", ({ socket }) => socket.resetAndDestroy());

/** What comes after a success that broke off. */
const later: readonly { readonly name: string; readonly fault: Fault; readonly want: object }[] = [
  {
    name: "a refusal",
    fault: answer(403, { body: { errorCode: "KYC_REQUIRED" } }),
    want: { kind: "code", attempts: 2 },
  },
  { name: "409, since the first is still under way", fault: answer(409), want: { kind: "unexpectedStatus" } },
  { name: "401", fault: answer(401), want: { kind: "unauthorized" } },
  {
    name: "429 for an hour",
    fault: answer(429, { headers: { "retry-after": "3600" } }),
    want: { kind: "rateLimited" },
  },
  { name: "503", fault: answer(503), want: { kind: "server", attempts: 3 } },
  { name: "a reset", fault: reset, want: { kind: "network", attempts: 3 } },
  { name: "a login page", fault: answer(200, { body: "<html>" }), want: { kind: "unreadable" } },
];

/** A function of the caller's that throws. */
const fail = () => {
  throw new Error(`no way to the vault, with ${secrets.secret}`);
};
const failed = { name: "Error", message: "no way to the vault, with [redacted]" };
const unset = (name: string) => ({
  name: "TypeError",
  message: `${name} is missing, empty or no header value`,
});
const refused = Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" });

/** What a caller's own function does, and what is said of it. */
const own: readonly { readonly name: string; readonly options: Options; readonly want: object }[] = [
  {
    name: "a fetch that throws",
    options: { fetch: fail },
    want: { kind: "network", outcome: "unknown", attempts: 1, cause: failed },
  },
  {
    name: "a fetch that is refused somewhere",
    options: { fetch: () => Promise.reject(refused) },
    want: {
      kind: "network",
      outcome: "unknown",
      attempts: 1,
      cause: { name: "TypeError", message: "fetch failed" },
    },
  },
  {
    name: "a key that cannot be had",
    options: {
      auth: {
        authorize: async (_, keep) => {
          keep(secrets.secret);
          return fail();
        },
      },
    },
    want: { kind: "credentials", outcome: "notSent", attempts: 0, cause: failed },
  },
  {
    name: "a key that is not set",
    options: { auth: apiKey({ key: undefined as never, secret: undefined as never }) },
    want: { kind: "credentials", outcome: "notSent", attempts: 0, cause: unset("x-api-key") },
  },
  {
    name: "a secret with a line break, as it comes from a file",
    options: { auth: apiKey({ key: "key-1", secret: `${secrets.secret}\n` }) },
    want: { kind: "credentials", outcome: "notSent", attempts: 0, cause: unset("x-api-secret") },
  },
  {
    name: "a key that cannot be put in its place",
    options: {
      auth: { authorize: async () => ({ "x-api-secret": secrets.secret }), place: async () => fail },
    },
    want: { kind: "credentials", outcome: "notSent", attempts: 0, cause: failed },
  },
];

/** How an API may quote a secret, and what is left of that. */
const quotes: readonly {
  readonly name: string;
  readonly quote: (text: string) => string;
  readonly left?: string;
}[] = [
  { name: "as it is", quote: (text) => text },
  { name: "in capitals", quote: (text) => text.toUpperCase() },
  { name: "in base64", quote: (text) => btoa(text).replace(/=+$/, "") },
  { name: "in a URL", quote: (text) => encodeURIComponent(text) },
  { name: "in JSON", quote: (text) => JSON.stringify(text), left: 'no "[redacted]"' },
];

/** Where errors say in words what is wrong. */
const withReason = { messagePaths: [["reason"]] };

/** An answer that quotes a credential of the request. */
function quoting(quote: (text: string) => string): Fault {
  return (exchange) => {
    const secret = String(exchange.request.headers["x-api-secret"]);
    return answer(403, { body: { errorCode: "KYC_REQUIRED", reason: `no ${quote(secret)}` } })(exchange);
  };
}

/** Rows 51 to 56: what an error says is so, whatever came before it, and tells nothing that is secret. */
export const truthRows: readonly FaultRow[] = [
  ...later.map(({ name, fault, want }) => ({
    row: 51,
    name: `a success that broke off, then ${name}`,
    replay: "keyed" as const,
    faults: [brokenOff, fault],
    want: { kind: "", attempts: 2, outcome: "applied", ...want },
  })),
  {
    row: 51,
    name: "a success that broke off, then a refusal, of what changes nothing",
    replay: "safe",
    faults: [brokenOff, answer(404)],
    want: { kind: "notFound", outcome: "notApplied", attempts: 2 },
  },
  ...own.map(({ name, options, want }) => ({
    row: 52,
    name,
    options,
    faults: [ok],
    want: { kind: "", attempts: 0, ...want, requests: 0 },
  })),
  ...quotes.map(({ name, quote, left = "no [redacted]" }) => ({
    row: 53,
    name: `a credential that the API quotes ${name}`,
    operation: withReason,
    faults: [quoting(quote)],
    want: { kind: "code", attempts: 1, reason: left },
  })),
  {
    row: 54,
    name: "a card beside other digits",
    operation: withReason,
    faults: [answer(403, { body: { errorCode: "KYC_REQUIRED", reason: "4111 1111 1111 1111 12/29" } })],
    want: { kind: "code", attempts: 1, reason: "[redacted] 12/29" },
  },
  {
    row: 55,
    name: "headers that the document describes, and others",
    operation: { headers: { "409": ["x-lock-owner"] }, readErrorHeaders },
    faults: [answer(409, { headers: { "x-lock-owner": "o-1", "set-cookie": "a=s3cret" } })],
    want: { kind: "unexpectedStatus", attempts: 1, headers: { "x-lock-owner": "o-1" } },
  },
  ...[520, 521, 522, 523, 524, 525, 526, 527, 530].map((status) => ({
    row: 56,
    name: `${status} of a proxy, of what may not be repeated`,
    faults: [answer(status), ok],
    want: { kind: "server", outcome: "unknown", status, attempts: 1 },
  })),
];
