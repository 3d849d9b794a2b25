/**
 * What a client does on a platform, of whatever kind: this module is bundled, and runs as it is in Node and in
 * browsers. It knows no test runner; what it gives back is judged elsewhere.
 */

import {
  apiKey,
  type CallOptions,
  type Client,
  createCard,
  createClient,
  freezeCard,
  getCard,
  uploadFile,
} from "immersve-client";
import { createTestClock } from "../faults/test-clock.js";

/** Where the servers are. */
export interface Place {
  readonly apiUrl: string;
  readonly elsewhereUrl: string;
  /** Nobody listens there. */
  readonly refusedUrl: string;
}

/** What a check saw, as plain data, beside what it should have seen. */
export interface Finding {
  readonly name: string;
  readonly seen: object;
  readonly wanted: object;
}

type Options = NonNullable<Parameters<typeof createClient>[0]>;
type Call = (client: Client, options: CallOptions) => ReturnType<typeof createCard | typeof getCard>;

interface Check {
  readonly name: string;
  readonly send: Call;
  readonly client?: (place: Place) => Options;
  readonly call?: CallOptions;
  /** Fields of the error or of the success, and how many requests the server saw. */
  readonly wanted: Wanted;
  /** Where a platform differs: what README.md says of platforms. */
  readonly differs?: Readonly<Partial<Record<Platform, Wanted>>>;
}

type Wanted = Readonly<Record<string, unknown>>;

type Platform = "node" | "bun" | "deno" | "browser";

/** Where this runs. */
const platform: Platform =
  "document" in globalThis ? "browser" : "Deno" in globalThis ? "deno" : "Bun" in globalThis ? "bun" : "node";

const secret = "s3cret-Value";
const order: Call = (client, options) =>
  createCard(client, { body: { cardProgramId: "p", fundingSourceId: "f" }, ...options });
const read: Call = (client, options) => getCard(client, { path: { cardId: "card-1" }, ...options });

/** Sends a file instead of what the name says. */
const upload: Call = (client, options) => {
  const file = new File(["bytes of a file"], "a.txt");
  return uploadFile(client, {
    body: { purpose: "kyc-doc-upload", accountId: "a", file },
    ...options,
  }) as never;
};

/** Freezes a card, which has no body as an answer. */
const freeze: Call = (client, options) =>
  freezeCard(client, { path: { cardId: "card-1" }, ...options }) as never;

/** Orders a card on a connection that was kept after a first request. */
const orderAgain = async (client: Client, options: CallOptions) => {
  await read(client, { headers: { "x-check": "warm" } });
  // Node gives a connection back a little after the body has ended.
  await new Promise((resolve) => setTimeout(resolve, 50));
  return createCard(client, { body: { cardProgramId: "p", fundingSourceId: "f" }, ...options });
};

/** A server that keeps connections. */
const onKept = ({ apiUrl }: Place): Options => ({ baseUrl: `${apiUrl}/kept` });

/** A browser tells nothing of a redirect. */
const hidden = { browser: { status: 0 } };

/** A `fetch` that tells when a request is about to be sent, and when the head of its answer is there. */
function watchFetch(onSend: () => void, onHead: () => void) {
  return async (request: Request) => {
    const answer = fetch(request);
    setTimeout(onSend);
    const response = await answer;
    setTimeout(onHead);
    return response;
  };
}

const nothing = () => {};

/** The time for the request is up as soon as it was sent, or as its answer begins. */
function expire(when: "sent" | "begun"): () => Options {
  return () => {
    const clock = createTestClock(-1);
    const pass = () => clock.passNext();
    return { clock, fetch: when === "sent" ? watchFetch(pass, nothing) : watchFetch(nothing, pass) };
  };
}

/** The call is given up as its answer begins. */
function giveUp(): Pick<Check, "client" | "call"> {
  const controller = new AbortController();
  const client = () => ({ fetch: watchFetch(nothing, () => controller.abort()) });
  return { client, call: { signal: controller.signal } };
}

const foreign = { kind: "unreadable", outcome: "unknown", attempts: 1 };
const lost = { kind: "unreadable", outcome: "applied", status: 200, requestId: "r-1", attempts: 1 };

const sentAgain = { kind: "ok", outcome: undefined, attempts: 2, requests: 2 };

const checks: readonly Check[] = [
  {
    name: "ok",
    send: read,
    wanted: { kind: "ok", data: { cardId: "card-9" }, requestId: "r-1", requests: 1 },
  },
  {
    name: "header",
    send: read,
    wanted: { kind: "ok", unexposed: "u-1" },
    differs: { browser: { unexposed: null } },
  },
  { name: "code", send: order, wanted: { kind: "code", code: "KYC_REQUIRED", outcome: "notApplied" } },
  { name: "unknownCode", send: order, wanted: { kind: "unknownCode", code: "BRAND_NEW" } },
  {
    name: "invalid",
    send: order,
    wanted: { kind: "invalidRequest", issues: [{ path: "body.a", message: "is missing" }] },
  },
  { name: "passing", send: read, wanted: { kind: "ok", attempts: 2, requests: 2 } },
  { name: "throttled", send: order, wanted: { kind: "ok", attempts: 2, requests: 2 } },
  { name: "later", send: order, wanted: { kind: "rateLimited", attempts: 1, requests: 1 } },
  { name: "lasting", send: order, wanted: { kind: "server", outcome: "unknown", attempts: 1, requests: 1 } },
  { name: "reset", send: read, wanted: { kind: "ok", attempts: 2, requests: 2 } },
  {
    name: "noHttp",
    send: read,
    wanted: { kind: "network", outcome: "unknown", attempts: 1, requests: 1 },
    // Others do not say why a connection failed.
    differs: { browser: sentAgain, bun: sentAgain, deno: sentAgain },
  },
  { name: "lost", send: order, wanted: { kind: "network", outcome: "unknown", attempts: 1, requests: 1 } },
  {
    name: "refused",
    send: order,
    client: ({ refusedUrl }) => ({ baseUrl: refusedUrl }),
    wanted: { kind: "network", outcome: "notSent", attempts: 3 },
    differs: {
      browser: { outcome: "unknown", attempts: 1 },
      deno: { outcome: "unknown", attempts: 1 },
    },
  },
  {
    name: "kept",
    send: orderAgain,
    client: onKept,
    wanted: { kind: "network", outcome: "unknown", attempts: 1, requests: 1 },
    // The request is sent again beneath `fetch`, which nobody there can tell.
    differs: {
      browser: { kind: "ok", outcome: undefined, requests: 2 },
      deno: { kind: "ok", outcome: undefined, requests: 2 },
    },
  },
  {
    name: "silent",
    send: order,
    client: expire("sent"),
    wanted: { kind: "timeout", outcome: "unknown", attempts: 1 },
  },
  {
    name: "stalled",
    send: order,
    client: expire("begun"),
    wanted: { ...lost, kind: "timeout", requests: 1 },
  },
  { name: "stalled", send: order, ...giveUp(), wanted: { ...lost, kind: "aborted", requests: 2 } },
  { name: "stalled", send: read, ...giveUp(), wanted: { ...lost, kind: "aborted", requests: 3 } },
  {
    name: "unsent",
    send: order,
    call: { signal: AbortSignal.abort() },
    wanted: { kind: "aborted", outcome: "notSent", attempts: 0, requests: 0 },
  },
  { name: "cut", send: order, wanted: { ...lost, requests: 1 } },
  { name: "cutOnce", send: read, wanted: { kind: "ok", attempts: 2, requests: 2 } },
  { name: "html", send: read, wanted: { ...foreign, requests: 1 } },
  { name: "html", send: freeze, wanted: { ...foreign, requests: 2 } },
  { name: "notNull", send: read, wanted: { ...foreign, requests: 1 } },
  { name: "refusal", send: freeze, wanted: { ...foreign, requests: 1 } },
  { name: "nothing", send: freeze, wanted: { kind: "ok", data: undefined, requests: 1 } },
  {
    name: "thrown",
    send: order,
    client: () => ({ fetch: () => Promise.reject(new RangeError("no such proxy")) }),
    wanted: { kind: "network", outcome: "unknown", cause: { name: "RangeError", message: "no such proxy" } },
  },
  {
    name: "credentials",
    send: order,
    client: () => ({ auth: apiKey({ key: "k", secret: () => Promise.reject(new Error("no vault")) }) }),
    wanted: {
      kind: "credentials",
      outcome: "notSent",
      cause: { name: "Error", message: "no vault" },
      requests: 0,
    },
  },
  {
    name: "longError",
    send: order,
    call: { maxErrorBytes: 1000 },
    wanted: { kind: "forbidden", status: 403, outcome: "notApplied" },
  },
  { name: "longData", send: read, call: { maxDataBytes: 1000 }, wanted: { ...lost, requests: 1 } },
  {
    name: "echo",
    send: order,
    wanted: { kind: "code", reason: "not with [redacted]", showsSecret: false },
  },
  {
    name: "redirectAway",
    send: order,
    wanted: {
      kind: "unexpectedStatus",
      outcome: "unknown",
      status: 307,
      attempts: 1,
      requests: 1,
      elsewhere: 0,
    },
    differs: hidden,
  },
  {
    name: "redirectAway",
    send: read,
    wanted: { kind: "unexpectedStatus", status: 307, attempts: 1, requests: 2, elsewhere: 0 },
    differs: hidden,
  },
  {
    name: "redirectWithin",
    send: read,
    wanted: { kind: "ok", requests: 2 },
    differs: { browser: { kind: "unexpectedStatus", requests: 1 } },
  },
  {
    name: "redirectWrite",
    send: order,
    wanted: { kind: "unexpectedStatus", outcome: "unknown", requests: 1 },
  },
  { name: "upload", send: upload, wanted: { kind: "ok", data: { isWhole: true, isForm: true } } },
  {
    name: "hooks",
    send: read,
    client: () => {
      const hook = () => Promise.reject(new Error("hook"));
      return { hooks: { attempt: hook, end: hook } };
    },
    wanted: { kind: "ok", attempts: 1 },
  },
];

/** Runs all checks, one after the other. */
export async function runChecks(place: Place): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of checks) findings.push(await runCheck(check, place));
  return findings;
}

async function runCheck({ name, send, client, call, ...check }: Check, place: Place): Promise<Finding> {
  const wanted = { ...check.wanted, ...check.differs?.[platform] };
  const auth = apiKey({ key: "key-1", secret });
  const options = { baseUrl: place.apiUrl, auth, baseDelayMs: 1, throttledDelayMs: 1, ...client?.(place) };
  const headers = { "x-check": name, "x-elsewhere": place.elsewhereUrl };
  const result = await send(createClient(options), { headers, ...call });
  const all: Readonly<Record<string, unknown>> = {
    kind: "ok",
    ...(result.ok ? result : result.error),
    unexposed: result.ok && result.headers.get("x-unexposed"),
    showsSecret: JSON.stringify(result).includes(secret),
    requests: await count(`${place.apiUrl}/seen?name=${name}`),
    elsewhere: await count(`${place.elsewhereUrl}/seen`),
  };
  const seen = Object.fromEntries(Object.keys(wanted).map((field) => [field, all[field]]));
  return { name, seen, wanted };
}

/** How many requests a server saw. */
async function count(url: string): Promise<number> {
  return Number(await (await fetch(url)).text());
}
