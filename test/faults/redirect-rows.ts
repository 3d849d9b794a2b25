import type { FaultRow } from "./fault-row.js";
import { answer, ok } from "./faults.js";

const to = (status: number, location: string) => answer(status, { headers: { location } });
const refused = { kind: "unexpectedStatus", outcome: "unknown", attempts: 1 };
const statuses = [301, 302, 303, 307, 308];

/** Rows 26 to 28: redirects within one origin, and to where nobody should be sent. */
export const redirectRows: readonly FaultRow[] = [
  ...statuses.map((status) => ({
    row: 26,
    name: `a loop of ${status}`,
    replay: "safe" as const,
    faults: [to(status, "/things")],
    want: { ...refused, status, requests: 6 },
  })),
  {
    row: 26,
    name: "a loop of 307, of a write",
    faults: [to(307, "/things")],
    want: { ...refused, status: 307, requests: 6 },
  },
  {
    row: 26,
    name: "five hops and an answer",
    replay: "safe",
    faults: [to(301, "a"), to(302, "/b?c=1"), to(303, "?d"), to(307, "./e"), to(308, "f"), ok],
    want: { kind: "ok", attempts: 1, requests: 6 },
  },
  {
    row: 26,
    name: "six hops",
    replay: "safe",
    faults: [to(301, "a"), to(301, "b"), to(301, "c"), to(301, "d"), to(301, "e"), to(301, "f"), ok],
    want: { ...refused, status: 301, requests: 6 },
  },
  {
    row: 26,
    name: "a hop to a 503",
    replay: "safe",
    faults: [to(302, "/elsewhere"), answer(503), ok],
    want: { kind: "ok", attempts: 2, requests: 3 },
  },
  {
    row: 27,
    name: "to the same host with a password",
    replay: "safe",
    faults: [
      (exchange) => to(302, `http://user:password@${exchange.request.headers.host}/things`)(exchange),
      ok,
    ],
    want: { ...refused, status: 302 },
  },
  ...(["safe", "once"] as const).flatMap((replay) =>
    [
      "file:///etc/passwd",
      "data:application/json,{}",
      "javascript:alert(1)",
      "ftp://127.0.0.1/things",
      "http://user:password@",
      "http://",
      "",
    ].map((location) => ({
      row: 27,
      name: `to '${location}'`,
      replay,
      faults: [to(307, location), ok],
      want: { ...refused, status: 307 },
    })),
  ),
  {
    row: 27,
    name: "to nowhere",
    replay: "safe",
    faults: [answer(302), ok],
    want: { ...refused, status: 302 },
  },
  ...[300, 304, 305].map((status) => ({
    row: 27,
    name: `${status}, which is no redirect`,
    replay: "safe" as const,
    faults: [to(status, "/elsewhere"), ok],
    want: { ...refused, status },
  })),
  ...(["once", "keyed"] as const).flatMap((replay) => [
    ...[301, 302, 303].map((status) => ({
      row: 28,
      name: `POST ${status}`,
      replay,
      faults: [to(status, "/elsewhere"), ok],
      want: { ...refused, status },
    })),
    ...[307, 308].map((status) => ({
      row: 28,
      name: `POST ${status}`,
      replay,
      faults: [to(status, "/elsewhere"), ok],
      want: { kind: "ok", attempts: 1, requests: 2 },
    })),
  ]),
];
