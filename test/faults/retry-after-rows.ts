import type { FaultRow } from "./fault-row.js";
import { answer, ok } from "./faults.js";
import { startOfTime } from "./test-clock.js";

const at = (time: number) => new Date(time).toUTCString();
const seconds = 1000;
const hour = 3_600_000;

/** What the client waits after a first 429 where the API asks for nothing: half of the first span. */
const backOff = 500;

/** A wait that the API asks for, spread by half of the tenth that `random` can add. */
const spread = (askedMs: number) => askedMs * 1.05;

/** What the header says, and how long it asks to wait; with `backOff`, nothing. */
const waiting: readonly {
  readonly row: number;
  readonly header: string;
  /** The server's time, if it says so. */
  readonly date?: string;
  readonly waitMs: number;
}[] = [
  { row: 29, header: "0", waitMs: backOff },
  { row: 29, header: "1", waitMs: 1 * seconds },
  { row: 29, header: " 2 ", waitMs: 2 * seconds },
  { row: 29, header: "007", waitMs: 7 * seconds },
  { row: 29, header: "30", waitMs: 30 * seconds },
  { row: 29, header: "1.5", waitMs: 1.5 * seconds },
  { row: 29, header: "2.0", waitMs: 2 * seconds },
  ...[
    "1.2.3",
    ".",
    "-1",
    "+1",
    "1e3",
    "soon",
    "0x10",
    "",
    "Infinity",
    "NaN",
    "1, 2",
    "2026-11-02T12:00:05Z",
  ].map((header) => ({ row: 30, header, waitMs: backOff })),
  { row: 31, header: at(startOfTime - 60 * seconds), waitMs: backOff },
  { row: 31, header: "Thu, 01 Jan 1970 00:00:00 GMT", waitMs: backOff },
  { row: 33, header: at(startOfTime + 5 * seconds), waitMs: 5 * seconds },
  ...[-26 * hour, -1 * hour, 1 * hour, 26 * hour].map((skew) => ({
    row: 33,
    header: at(startOfTime + skew + 5 * seconds),
    date: at(startOfTime + skew),
    waitMs: 5 * seconds,
  })),
  {
    row: 33,
    header: at(startOfTime + hour - 5 * seconds),
    date: at(startOfTime + hour),
    waitMs: backOff,
  },
  { row: 33, header: at(startOfTime + 5 * seconds), date: "soon", waitMs: 5 * seconds },
];

/** What the header says, and when that is by the client's clock; too late to wait for. */
const leaving: readonly {
  readonly row: number;
  readonly header: string;
  readonly date?: string;
  readonly inMs: number;
}[] = [
  { row: 32, header: "31", inMs: 31 * seconds },
  { row: 32, header: "3600", inMs: hour },
  { row: 32, header: "2147484", inMs: 2_147_484 * seconds },
  { row: 32, header: "999999999", inMs: 999_999_999 * seconds },
  { row: 33, header: at(startOfTime + hour), inMs: hour },
  { row: 33, header: at(startOfTime + 3 * hour), date: at(startOfTime + hour), inMs: 2 * hour },
  { row: 33, header: at(startOfTime + hour), date: at(startOfTime - hour), inMs: 2 * hour },
];

/** What stands in for `Retry-After` where it is absent. */
const hinting: readonly { readonly headers: Readonly<Record<string, string>>; readonly inMs: number }[] = [
  { headers: { "retry-after-ms": "45500" }, inMs: 45_500 },
  { headers: { ratelimit: '"default";r=0;t=60' }, inMs: 60_000 },
  { headers: { ratelimit: "limit=5, remaining=0;t=60" }, inMs: 60_000 },
  { headers: { "ratelimit-reset": "60" }, inMs: 60_000 },
  { headers: { "x-ratelimit-reset": "60" }, inMs: 60_000 },
  { headers: { "x-ratelimit-reset": `${startOfTime / 1000 + 90}` }, inMs: 90_000 },
  { headers: { "retry-after": "50", "ratelimit-reset": "60" }, inMs: 50_000 },
];

const headersOf = (header: string, date?: string) => ({ "retry-after": header, ...(date && { date }) });
const throttled = { kind: "rateLimited", status: 429, outcome: "notApplied" };

/** Rows 29 to 33: what the API says of when to come again. */
export const retryAfterRows: readonly FaultRow[] = [
  ...waiting.flatMap(({ row, header, date, waitMs }) => [
    {
      row,
      name: `'${header}'${date ? `, where it is ${date}` : ""}, with 429`,
      faults: [answer(429, { headers: headersOf(header, date) }), ok],
      want: { kind: "ok", attempts: 2, waits: [waitMs === backOff ? backOff : spread(waitMs)] },
    },
    {
      row,
      name: `'${header}'${date ? `, where it is ${date}` : ""}, with 503`,
      replay: "safe" as const,
      faults: [answer(503, { headers: headersOf(header, date) }), ok],
      want: { kind: "ok", attempts: 2, waits: [waitMs === backOff ? 100 : spread(waitMs)] },
    },
  ]),
  ...leaving.flatMap(({ row, header, date, inMs }) => [
    {
      row,
      name: `'${header}'${date ? `, where it is ${date}` : ""}, with 429`,
      faults: [answer(429, { headers: headersOf(header, date) }), ok],
      want: { ...throttled, retryAt: startOfTime + inMs, attempts: 1 },
    },
    {
      row,
      name: `'${header}'${date ? `, where it is ${date}` : ""}, with 503`,
      replay: "safe" as const,
      faults: [answer(503, { headers: headersOf(header, date) }), ok],
      want: { kind: "server", status: 503, retryAt: startOfTime + inMs, attempts: 1 },
    },
  ]),
  {
    row: 29,
    name: "'5', always",
    faults: [answer(429, { headers: { "retry-after": "5" } })],
    want: { ...throttled, retryAt: startOfTime + 15.5 * seconds, attempts: 3, waits: [5250, 5250] },
  },
  {
    row: 29,
    name: "'1', where back-off is longer",
    faults: [answer(429, { headers: { "retry-after": "1" } }), answer(429), ok],
    options: { throttledDelayMs: 6000 },
    want: { kind: "ok", attempts: 3, waits: [3000, 4000] },
  },
  {
    row: 32,
    name: "'70', which is beyond the deadline",
    faults: [answer(429, { headers: { "retry-after": "70" } }), ok],
    options: { deadlineMs: 65_000, maxRetryAfterMs: 100_000 },
    want: { ...throttled, retryAt: startOfTime + 70 * seconds, attempts: 1 },
  },
  {
    row: 32,
    name: "'50', which the caller allows",
    faults: [answer(429, { headers: { "retry-after": "50" } }), ok],
    options: { maxRetryAfterMs: 50_000 },
    want: { kind: "ok", attempts: 2, waits: [52_500] },
  },
  ...hinting.map(({ headers, inMs }) => ({
    row: 29,
    name: `${JSON.stringify(headers)} of 429`,
    faults: [answer(429, { headers }), ok],
    want: { ...throttled, retryAt: startOfTime + inMs, attempts: 1 },
  })),
  {
    row: 29,
    name: "X-RateLimit-Reset of 503, which is of the limit",
    replay: "safe",
    faults: [answer(503, { headers: { "x-ratelimit-reset": "3600" } }), ok],
    want: { kind: "ok", attempts: 2, waits: [100] },
  },
  {
    row: 32,
    name: "'5', which is more than the caller allows",
    faults: [answer(429, { headers: { "retry-after": "5" } }), ok],
    options: { maxRetryAfterMs: 4999 },
    want: { ...throttled, retryAt: startOfTime + 5 * seconds, attempts: 1 },
  },
  {
    row: 32,
    name: "'5' of a write: not waited for, but told",
    faults: [answer(503, { headers: { "retry-after": "5" } }), ok],
    want: { kind: "server", retryAt: startOfTime + 5 * seconds, attempts: 1 },
  },
];
