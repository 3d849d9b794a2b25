import type { FaultRow } from "./fault-row.js";
import { answer, ok } from "./faults.js";

const passing = [408, 500, 502, 503, 504, 520, 522, 524, 530];
const lasting = [
  { status: 409, kind: "unexpectedStatus", outcome: "notApplied" },
  { status: 422, kind: "unexpectedStatus", outcome: "notApplied" },
  { status: 501, kind: "server", outcome: "unknown" },
  { status: 505, kind: "server", outcome: "unknown" },
];
const kindOf = (status: number) =>
  status < 500
    ? { kind: "unexpectedStatus", outcome: "unknown", status }
    : { kind: "server", outcome: "unknown", status };

/** Rows 18, 20, 34 and 36: answers in good form that say no. */
export const statusRows: readonly FaultRow[] = [
  ...(["once", "keyed", "safe"] as const).map((replay) => ({
    row: 36,
    name: "425, once: the API would not risk a replay, and has done nothing",
    replay,
    faults: [answer(425), ok],
    want: { kind: "ok", attempts: 2, waits: [100] },
  })),
  {
    row: 36,
    name: "425, always",
    faults: [answer(425)],
    want: { kind: "unexpectedStatus", status: 425, outcome: "notApplied", attempts: 3, waits: [100, 200] },
  },
  {
    row: 18,
    name: "a code that the document does not list",
    replay: "safe",
    faults: [answer(403, { body: { errorCode: "BRAND_NEW" } }), ok],
    want: { kind: "unknownCode", code: "BRAND_NEW", status: 403, outcome: "notApplied", attempts: 1 },
  },
  {
    row: 20,
    name: "418",
    replay: "safe",
    faults: [answer(418), ok],
    want: { kind: "unexpectedStatus", status: 418, outcome: "notApplied", attempts: 1 },
  },
  ...passing.flatMap((status) => [
    ...(["once", "keyless"] as const).map((replay) => ({
      row: 36,
      name: `${status}`,
      replay,
      faults: [answer(status), ok],
      want: { ...kindOf(status), attempts: 1 },
    })),
    ...(["safe", "keyed"] as const).map((replay) => ({
      row: 36,
      name: `${status}, once`,
      replay,
      faults: [answer(status), ok],
      want: { kind: "ok", attempts: 2, waits: [100] },
    })),
    {
      row: 36,
      name: `${status}, always`,
      replay: "safe" as const,
      faults: [answer(status)],
      want: { ...kindOf(status), attempts: 3, waits: [100, 200] },
    },
  ]),
  {
    row: 36,
    name: "503, nine times: waits double, up to a bound",
    replay: "safe",
    options: { attempts: 9 },
    faults: [answer(503)],
    want: { ...kindOf(503), attempts: 9, waits: [100, 200, 400, 800, 1600, 3200, 4000, 4000] },
  },
  {
    row: 34,
    name: "429, six times: waits double, up to a bound",
    options: { attempts: 6 },
    faults: [answer(429)],
    want: {
      kind: "rateLimited",
      outcome: "notApplied",
      attempts: 6,
      waits: [500, 1000, 2000, 4000, 4000],
    },
  },
  ...lasting.flatMap((want) =>
    (["once", "keyed", "safe"] as const).map((replay) => ({
      row: 36,
      name: `${want.status}`,
      replay,
      faults: [answer(want.status), ok],
      want: { ...want, attempts: 1 },
    })),
  ),
];
