import type { FindingRule } from "immersve-client/testing/contract";

/** A response of the server of `cards.yaml`. */
export interface TrafficRow {
  readonly name: string;
  /** Method and path. */
  readonly request: readonly [method: string, path: string];
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text as it is; anything else is sent as JSON. */
  readonly body?: unknown;
}

/** A response that breaks the contract. */
export interface FaultRow extends TrafficRow {
  readonly want: FindingRule;
  /** JSON pointer to what is wrong in the body, where it is a part of it. */
  readonly at?: string;
}

const card = {
  id: "card-1",
  state: "active",
  createdAt: "2026-11-28T12:00:00Z",
  expiresOn: "2030-01-31",
  owner: { name: "A. Cardholder" },
  limit: 12.5,
  currency: "NZD",
};

const create = ["POST", "/cards"] as const;
const read = ["GET", "/cards/card-1"] as const;
const list = ["GET", "/cards"] as const;
const remove = ["DELETE", "/cards/card-1"] as const;
const problem = { "content-type": "application/problem+json" };
const total = { "x-total": "1" };

/** What the contract allows. */
export const correctRows: readonly TrafficRow[] = [
  { name: "a created card", request: create, status: 201, body: card },
  {
    name: "a card without what is optional",
    request: read,
    status: 200,
    body: pick("id", "state", "createdAt"),
  },
  { name: "a card in a card", request: read, status: 200, body: { ...card, owner: null, parent: card } },
  { name: "a list", request: list, status: 200, headers: { ...total, "x-trace": "abc" }, body: [card] },
  { name: "a list that has not changed", request: list, status: 304 },
  {
    name: "a text",
    request: ["GET", "/cards/mine"],
    status: 200,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: "one",
  },
  { name: "nothing, as documented", request: remove, status: 204 },
  { name: "a code", request: create, status: 403, body: { errorCode: "KYC_REQUIRED" } },
  {
    name: "the same code on another operation",
    request: read,
    status: 403,
    body: { errorCode: "FORBIDDEN" },
  },
  {
    name: "a code under its other status",
    request: create,
    status: 400,
    body: { errorCode: "LANGUAGE_REQUIRED", reason: "No language." },
  },
  {
    name: "a problem",
    request: create,
    status: 409,
    headers: problem,
    body: { type: "https://example.com/problems/card-exists", title: "Exists" },
  },
  { name: "a limit", request: create, status: 429, headers: { "retry-after": "3" } },
  {
    name: "a fault whose body nobody documents",
    request: create,
    status: 502,
    headers: { "content-type": "text/html" },
    body: "<html>Bad gateway</html>",
  },
  { name: "a fault without a body", request: create, status: 500 },
];

/** Twenty ways to break it. */
export const faultRows: readonly FaultRow[] = [
  {
    name: "wrong code",
    request: create,
    status: 403,
    body: { errorCode: "MADE_UP" },
    want: "code/undeclared",
  },
  {
    name: "code of another operation",
    request: create,
    status: 403,
    body: { errorCode: "CARD_BLOCKED" },
    want: "code/other-operation",
  },
  {
    name: "code under another status",
    request: create,
    status: 403,
    body: { errorCode: "LANGUAGE_REQUIRED" },
    want: "code/other-status",
  },
  {
    name: "wrong status",
    request: read,
    status: 404,
    body: { errorCode: "FORBIDDEN" },
    want: "status/undeclared",
  },
  { name: "undeclared 2xx", request: create, status: 202, body: card, want: "status/undeclared" },
  {
    name: "undeclared 3xx",
    request: read,
    status: 302,
    headers: { location: "/v1/cards/mine" },
    want: "redirect/undeclared",
  },
  { name: "missing Retry-After", request: create, status: 429, want: "header/missing" },
  {
    name: "wrong Retry-After",
    request: create,
    status: 429,
    headers: { "retry-after": "soon" },
    want: "header/schema",
  },
  {
    name: "HTML",
    request: create,
    status: 403,
    headers: { "content-type": "text/html" },
    body: "<html></html>",
    want: "media-type/undeclared",
  },
  {
    name: "wrong media type",
    request: create,
    status: 409,
    body: { type: "https://example.com/problems/card-exists", title: "Exists" },
    want: "media-type/undeclared",
  },
  {
    name: "wrong problem type",
    request: create,
    status: 409,
    headers: problem,
    body: { type: "https://example.com/problems/other", title: "Other" },
    want: "code/undeclared",
  },
  {
    name: "number for text",
    request: read,
    status: 200,
    body: { ...card, id: 7 },
    want: "body/schema",
    at: "/id",
  },
  {
    name: "null for text",
    request: read,
    status: 200,
    body: { ...card, currency: null },
    want: "body/schema",
    at: "/currency",
  },
  {
    name: "missing required property",
    request: read,
    status: 200,
    body: pick("id", "state"),
    want: "body/schema",
    at: "",
  },
  {
    name: "extra property where none is allowed",
    request: create,
    status: 201,
    body: { ...card, extra: 1 },
    want: "body/schema",
    at: "/extra",
  },
  {
    name: "unknown value of an enum",
    request: read,
    status: 200,
    body: { ...card, state: "frozen" },
    want: "body/schema",
    at: "/state",
  },
  {
    name: "broken date",
    request: read,
    status: 200,
    body: { ...card, expiresOn: "2030-02-31" },
    want: "body/schema",
    at: "/expiresOn",
  },
  {
    name: "array too long",
    request: list,
    status: 200,
    headers: total,
    body: [card, card, card, card],
    want: "body/schema",
    at: "",
  },
  {
    name: "empty body",
    request: create,
    status: 201,
    headers: { "content-type": "application/json" },
    want: "body/missing",
  },
  {
    name: "truncated JSON",
    request: read,
    status: 200,
    headers: { "content-type": "application/json" },
    body: '{"id":"card-1"',
    want: "body/unreadable",
  },
];

function pick(...names: readonly (keyof typeof card)[]): object {
  return Object.fromEntries(names.map((name) => [name, card[name]]));
}
