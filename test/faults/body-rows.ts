import { gzipSync } from "node:zlib";
import type { OperationContract } from "immersve-client/runtime/operation";
import type { FaultRow } from "./fault-row.js";
import type { Fault } from "./fault-server.js";
import { type Answer, answer, begin, ok } from "./faults.js";

const unreadable = { kind: "unreadable", requestId: "r-1", attempts: 1 };
const html = "<!doctype html><h1>Bad Gateway</h1>";
const asHtml = { headers: { "content-type": "text/html" }, body: html };
const emptyJson = { headers: { "content-type": "application/json" }, body: "" };
const asJson = { headers: { "content-type": "application/json" }, body: html };
const json = JSON.stringify({ errorCode: "KYC_REQUIRED", reason: "r" });
const labelled = (type: string, body: string | Buffer = json) => ({
  headers: { "content-type": type },
  body,
});

/** Rows 10 to 12: a success that is none. */
const successes: readonly (Answer & {
  readonly row: number;
  readonly name: string;
  readonly status?: number;
  readonly outcome?: string;
})[] = [
  { row: 10, name: "200 with JSON that ends too early", body: '{"id":"c' },
  { row: 10, name: "201 with JSON that ends too early", status: 201, body: '{"id":"c' },
  { row: 10, name: "200 with JSON and something behind it", body: '{"id":"c"} ok' },
  { row: 11, name: "HTML with 200", ...asHtml, outcome: "unknown" },
  { row: 11, name: "HTML with 200, labelled JSON", ...asJson, outcome: "unknown" },
  { row: 12, name: "empty 200 where data is documented", outcome: "unknown" },
  { row: 12, name: "empty 200 where data is documented, labelled JSON", ...emptyJson },
  { row: 12, name: "204 where data is documented", status: 204, outcome: "unknown" },
  { row: 15, name: "200 that is not UTF-8", body: Buffer.from([0x22, 0xff, 0xfe, 0x22]) },
];

/** Rows 47 to 50: what somebody else on the way may have sent, so that nobody knows of the effect. */
const foreign: readonly (Answer & {
  readonly row: number;
  readonly name: string;
  readonly answers: OperationContract["answers"];
  readonly fault?: Fault;
  readonly want?: object;
})[] = [
  { row: 47, name: "a login page where no body is documented", answers: { "200": "none" }, ...asHtml },
  {
    row: 47,
    name: "an error where no body is documented",
    answers: { "200": "none" },
    ...labelled("application/json"),
  },
  { row: 47, name: "a text where no body is documented", answers: { "204": "none" }, body: "ok" },
  { row: 48, name: "JSON labelled as a page", answers: { "200": "object" }, ...labelled("text/html") },
  {
    row: 48,
    name: "a text where an object is documented",
    answers: { "200": "object" },
    ...labelled("text/plain", "ok"),
  },
  { row: 49, name: "null where an object is documented", answers: { "200": "object" }, body: "null" },
  { row: 49, name: "a list where an object is documented", answers: { "200": "object" }, body: "[]" },
  {
    row: 49,
    name: "a text in JSON where an object is documented",
    answers: { "200": "object" },
    body: '"ok"',
  },
  {
    row: 50,
    name: "206 that nobody has asked for",
    answers: { "200": "object" },
    fault: answer(206, { headers: { "content-range": "bytes 0-1/9" }, body: {} }),
    want: { status: 206 },
  },
];

/** Row 47: the same where it breaks off; that of a repeat is whole, and comes again as it is. */
const brokenPage = begin(200, "Content-Type: text/html\r\nContent-Length: 99\r\n\r\n<html>", ({ socket }) =>
  socket.resetAndDestroy(),
);

const refusals: readonly (Answer & { readonly row: number; readonly name: string })[] = [
  { row: 14, name: "text/plain", ...labelled("text/plain") },
  { row: 14, name: "no content type", body: json },
  { row: 14, name: "problem+json", ...labelled("application/problem+json") },
  { row: 14, name: "text/html", ...labelled("text/html") },
  { row: 15, name: "a byte order mark", body: `\uFEFF${json}` },
  { row: 15, name: "another character set, by label", ...labelled("application/json; charset=utf-16") },
  {
    row: 15,
    name: "bad UTF-8 beside the code",
    body: Buffer.concat([Buffer.from(json.slice(0, -2)), Buffer.from([0xff]), Buffer.from('"}')]),
  },
  { row: 15, name: "gzip", headers: { "content-encoding": "gzip" }, body: gzipSync(json) },
];

const codeless: readonly (Answer & { readonly row: number; readonly name: string })[] = [
  { row: 13, name: "no body" },
  { row: 16, name: "a code in __proto__", body: `{"__proto__":${json}}` },
  { row: 16, name: "a code in a constructor's prototype", body: `{"constructor":{"prototype":${json}}}` },
  { row: 17, name: "null", body: "null" },
  { row: 17, name: "an array", body: `[${json}]` },
  { row: 17, name: "a text", body: '"KYC_REQUIRED"' },
  { row: 17, name: "a numeric code", body: { errorCode: 403 } },
  { row: 17, name: "a code of null", body: { errorCode: null } },
  { row: 17, name: "a list of codes", body: { errorCode: ["KYC_REQUIRED"] } },
];

/** Rows 10 to 17: whole answers whose body is not what it should be. */
export const bodyRows: readonly FaultRow[] = [
  ...successes.flatMap(({ row, name, status = 200, outcome = "applied", ...given }) =>
    // What came whole comes again as it is: a repeat is of no use, not even of a read.
    (["safe", "keyed", "once"] as const).map((replay) => ({
      row,
      name,
      replay,
      faults: [answer(status, given), ok],
      want: { ...unreadable, status, outcome },
    })),
  ),
  ...foreign.flatMap(({ row, name, answers, ...given }) =>
    (["safe", "keyed", "once"] as const).map((replay) => ({
      row,
      name,
      replay,
      operation: { answers },
      faults: [given.fault ?? answer(200, given), ok],
      want: { ...unreadable, outcome: "unknown", status: 200, ...given.want },
    })),
  ),
  ...[asHtml, asJson].flatMap((given) => [
    {
      row: 11,
      name: `HTML with 502, labelled ${given.headers["content-type"]}`,
      faults: [answer(502, given), ok],
      want: { kind: "server", outcome: "unknown", status: 502, attempts: 1 },
    },
    {
      row: 11,
      name: `HTML with 502, labelled ${given.headers["content-type"]}, always`,
      replay: "safe" as const,
      faults: [answer(502, given)],
      want: { kind: "server", outcome: "unknown", status: 502, attempts: 3 },
    },
  ]),
  ...[
    {
      answers: { "200": "none" as const },
      name: "a login page that breaks off, where no body is documented",
    },
    { answers: { "200": "object" as const }, name: "a login page that breaks off, where data is documented" },
  ].map(({ answers, name }) => ({
    row: 47,
    name,
    operation: { answers },
    faults: [brokenPage, ok],
    want: { ...unreadable, outcome: "unknown", status: 200 },
  })),
  ...[
    { status: 200, name: "empty 200 where no body is documented" },
    { status: 204, name: "204 where no body is documented" },
  ].map(({ status, name }) => ({
    row: 12,
    name,
    operation: { answers: { [status]: "none" as const } },
    faults: [answer(status)],
    want: { kind: "ok", status, data: undefined, attempts: 1 },
  })),
  ...[
    { status: 404, kind: "notFound", outcome: "notApplied" },
    { status: 503, kind: "server", outcome: "unknown" },
  ].map((want) => ({
    row: 13,
    name: `empty ${want.status}`,
    faults: [answer(want.status), ok],
    want: { ...want, requestId: "r-1", attempts: 1 },
  })),
  ...refusals.map(({ row, name, ...given }) => ({
    row,
    name: `403 with ${name}`,
    faults: [answer(403, given)],
    want: { kind: "code", code: "KYC_REQUIRED", outcome: "notApplied", status: 403, attempts: 1 },
  })),
  ...codeless.map(({ row, name, ...given }) => ({
    row,
    name: `403 with ${name}`,
    faults: [answer(403, given)],
    want: { kind: "forbidden", code: undefined, outcome: "notApplied", status: 403, attempts: 1 },
  })),
];
