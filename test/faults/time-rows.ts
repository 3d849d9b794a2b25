import type { FaultRow } from "./fault-row.js";
import { begin, ok, silence, stall, trickle } from "./faults.js";

const length = "Content-Length: 99999\r\n\r\n";
const timeout = { kind: "timeout", outcome: "unknown" };
const inBody = { ...timeout, outcome: "applied", status: 200, requestId: "r-1" };

const rows = [
  { row: 7, name: "headers never come", fault: silence, want: timeout },
  { row: 8, name: "the body of a 200 stalls", fault: begin(200, `${length}{`, stall), want: inBody },
  { row: 8, name: "the body of a 200 never begins", fault: begin(200, length, stall), want: inBody },
  { row: 9, name: "the body of a 200 trickles", fault: begin(200, `${length}{`, trickle), want: inBody },
];

/** Rows 7 to 9: an answer that does not end. */
export const timeRows: readonly FaultRow[] = [
  ...rows.flatMap(({ row, name, fault, want }) => [
    { row, name, faults: [fault, ok], want: { ...want, attempts: 1 } },
    { row, name, replay: "keyless" as const, faults: [fault, ok], want: { ...want, attempts: 1 } },
    {
      row,
      name: `${name}, once`,
      replay: "safe" as const,
      faults: [fault, ok],
      want: { kind: "ok", attempts: 2 },
    },
    {
      row,
      name: `${name}, once`,
      replay: "keyed" as const,
      faults: [fault, ok],
      want: { kind: "ok", attempts: 2 },
    },
    {
      row,
      name: `${name}, always`,
      replay: "safe" as const,
      faults: [fault],
      want: { ...want, attempts: 3, waits: [100, 200] },
    },
    {
      row,
      name: `${name}, until the deadline of the call`,
      replay: "safe" as const,
      // The wait between the two is 100 ms; half of the second one's time is left.
      options: { attemptTimeoutMs: 100_000, deadlineMs: 150_100 },
      faults: [fault],
      want: { ...want, attempts: 2 },
    },
  ]),
  ...[
    { status: 302, outcome: "unknown" },
    { status: 403, outcome: "notApplied" },
    { status: 500, outcome: "unknown" },
  ].map(({ status, outcome }) => ({
    row: 8,
    name: `the body of a ${status} stalls`,
    faults: [begin(status, `${length}{`, stall), ok],
    want: { kind: "timeout", outcome, status, requestId: "r-1", attempts: 1 },
  })),
];
