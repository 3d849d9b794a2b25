import type { FaultRow } from "./fault-row.js";
import { begin, bytes, hangUp, ok, reset } from "./faults.js";
import type { Replay } from "./operations.js";

const unknown = { kind: "network", outcome: "unknown" };
const all: readonly Replay[] = ["safe", "keyed", "keyless", "once"];
const repeatable: readonly Replay[] = ["safe", "keyed"];
const final: readonly Replay[] = ["keyless", "once"];

const head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const noHttp = [
  { name: "a broken status line", text: "HELLO 200\r\n\r\n" },
  { name: "a status that is no number", text: "HTTP/1.1 abc OK\r\n\r\n" },
  { name: "another protocol", text: "SSH-2.0-OpenSSH_9.9\r\n" },
  { name: "a broken header", text: `${head}no colon\r\n\r\n{}` },
  { name: "a length that is no number", text: `${head}Content-Length: two\r\n\r\n{}` },
  { name: "huge headers", text: `${head}X-Long: ${"a".repeat(200_000)}\r\n\r\n{}` },
];

/** Rows 2 to 4: no answer, or nothing that is one. */
export const connectionRows: readonly FaultRow[] = [
  ...repeatable.map((replay) => ({
    row: 2,
    name: "reset before any answer, once",
    replay,
    faults: [reset, ok],
    want: { kind: "ok", attempts: 2, data: { id: "thing-1" }, waits: [100] },
  })),
  ...final.map((replay) => ({
    row: 2,
    name: "reset before any answer, once",
    replay,
    faults: [reset, ok],
    want: { ...unknown, attempts: 1 },
  })),
  ...repeatable.map((replay) => ({
    row: 3,
    name: "reset before any answer, always",
    replay,
    faults: [reset],
    want: { ...unknown, attempts: 3, waits: [100, 200] },
  })),
  {
    row: 3,
    name: "an end before any answer, always",
    replay: "safe",
    faults: [hangUp],
    want: { ...unknown, attempts: 3 },
  },
  {
    row: 3,
    name: "an end within the headers, once",
    replay: "safe",
    faults: [bytes(head), ok],
    want: { kind: "ok", attempts: 2 },
  },
  ...all.flatMap((replay) =>
    noHttp.map(({ name, text }) => ({
      row: 4,
      name,
      replay,
      faults: [bytes(text), ok],
      want: { ...unknown, attempts: 1 },
    })),
  ),
];

const length = "Content-Length: 99\r\n\r\n";
const chunked = "Transfer-Encoding: chunked\r\n\r\n";
const close = "Connection: close\r\n";
const cuts = [
  {
    name: "reset in the body",
    fault: (status: number) => begin(status, `${length}{"id":`, ({ socket }) => socket.resetAndDestroy()),
  },
  {
    name: "reset after the head",
    fault: (status: number) => begin(status, length, ({ socket }) => socket.resetAndDestroy()),
  },
  {
    name: "an end before the length of the body, which is whole JSON",
    fault: (status: number) => begin(status, `${length}{"id":"c"}`, ({ socket }) => socket.end()),
  },
  {
    name: "an end before the last chunk, after whole JSON",
    fault: (status: number) => begin(status, `${chunked}a\r\n{"id":"c"}\r\n`, ({ socket }) => socket.end()),
  },
  {
    name: "an end before the length of the body, where no connection is kept",
    fault: (status: number) => begin(status, `${close}${length}{"id":"c"}`, ({ socket }) => socket.end()),
  },
];
const head404 = { status: 404, kind: "notFound", outcome: "notApplied", requestId: "r-1" };

/** Rows 5 and 6: an answer that breaks off. */
export const cutRows: readonly FaultRow[] = [
  ...all.map((replay) => ({
    row: 5,
    // Node's fetch takes this end for that of the answer: only the JSON tells, as in row 10.
    name: "an end in a chunk of a 200, where no connection is kept",
    replay,
    faults: [begin(200, `${close}${chunked}a\r\n{"id":`, ({ socket }) => socket.end()), ok],
    want: { kind: "unreadable", outcome: "applied", status: 200, requestId: "r-1", attempts: 1 },
  })),
  ...cuts.flatMap(({ name, fault }) => [
    ...[200, 201].flatMap((status) => {
      const lost = { kind: "unreadable", outcome: "applied", status, requestId: "r-1" };
      return [
        ...final.map((replay) => ({
          row: 5,
          name: `${name} of a ${status}`,
          replay,
          faults: [fault(status), ok],
          want: { ...lost, attempts: 1 },
        })),
        ...repeatable.map((replay) => ({
          row: 5,
          name: `${name} of a ${status}, once`,
          replay,
          faults: [fault(status), ok],
          want: { kind: "ok", attempts: 2, data: { id: "thing-1" } },
        })),
        {
          row: 5,
          name: `${name} of a ${status}, always`,
          replay: "safe" as const,
          faults: [fault(status)],
          want: { ...lost, attempts: 3 },
        },
      ];
    }),
    ...all.map((replay) => ({
      row: 6,
      name: `${name} of a 404`,
      replay,
      faults: [fault(404), ok],
      want: { ...head404, attempts: 1 },
    })),
    {
      row: 6,
      name: `${name} of a 429`,
      faults: [fault(429), ok],
      want: { kind: "ok", attempts: 2, waits: [500] },
    },
    {
      row: 6,
      name: `${name} of a 503`,
      faults: [fault(503), ok],
      want: { kind: "server", outcome: "unknown", status: 503, requestId: "r-1", attempts: 1 },
    },
  ]),
];
