import { gzipSync } from "node:zlib";
import type { FaultRow } from "./fault-row.js";
import { answer, begin, ok, pour } from "./faults.js";

const forbidden = { kind: "forbidden", status: 403, outcome: "notApplied", requestId: "r-1", attempts: 1 };
const unreadable = { kind: "unreadable", status: 200, outcome: "applied", requestId: "r-1", attempts: 1 };
const gzip = { "content-encoding": "gzip" };
const noise = Array.from({ length: 500 }, (_, index) => Math.imul(index, 0x9e3779b1)).join();
const code = JSON.stringify({ errorCode: "KYC_REQUIRED", noise });

/** What the limit lets in, and what is on its way in buffers of both sides. */
const mega = 1_000_000;
const maxSentBytes = { error: 17 * mega, data: 26 * mega };

const endless = Number.POSITIVE_INFINITY;
const deep = "[".repeat(200_000);
/** 300 MB of nothing, in a third of one: gzip may consist of several parts (RFC 1952 section 2.2). */
const bomb = Buffer.concat(new Array(30).fill(gzipSync(Buffer.alloc(10 * mega))));
const cutGzip = gzipSync(code).subarray(0, 1000);
const brokenGzip = Buffer.concat([gzipSync(code).subarray(0, 500), Buffer.alloc(400, 0xff)]);

/** JSON with a code, of this many bytes. */
const ofSize = (size: number) => JSON.stringify({ errorCode: "KYC_REQUIRED" }).padEnd(size);

/** `begin` with a body in gzip that breaks off. */
const cutOff = (status: number) =>
  begin(status, "Content-Encoding: gzip\r\nContent-Length: 1001\r\n\r\n", ({ socket }) => {
    socket.end(cutGzip);
  });

/** Rows 21 to 25: bodies that are too deep, too long, or badly compressed. */
export const sizeRows: readonly FaultRow[] = [
  {
    row: 21,
    name: "a 403 of brackets, 200,000 deep",
    faults: [answer(403, { body: deep })],
    want: forbidden,
  },
  {
    row: 21,
    name: "a 403 of JSON, 200,000 deep beside its code",
    faults: [answer(403, { body: `{"deep":${deep}${"]".repeat(200_000)},"errorCode":"KYC_REQUIRED"}` })],
    want: { ...forbidden, kind: "code", code: "KYC_REQUIRED" },
  },
  {
    row: 21,
    name: "a 200 of brackets, 200,000 deep",
    faults: [answer(200, { body: deep })],
    want: unreadable,
  },
  {
    row: 22,
    name: "a 403 just within what is read",
    faults: [answer(403, { body: ofSize(mega) })],
    want: { ...forbidden, kind: "code", code: "KYC_REQUIRED" },
  },
  { row: 22, name: "a 403 just beyond", faults: [answer(403, { body: ofSize(mega + 1) })], want: forbidden },
  {
    row: 22,
    name: "a 200 just within what is read",
    faults: [answer(200, { body: ofSize(10 * mega) })],
    want: { kind: "ok", attempts: 1 },
  },
  {
    row: 22,
    name: "a 200 just beyond",
    faults: [answer(200, { body: ofSize(10 * mega + 1) })],
    want: unreadable,
  },
  {
    row: 22,
    name: "a 403 of 50 MB",
    faults: [pour(403, 50 * mega)],
    want: { ...forbidden, maxSentBytes: maxSentBytes.error },
  },
  {
    row: 22,
    name: "an endless 403",
    faults: [pour(403, endless)],
    want: { ...forbidden, maxSentBytes: maxSentBytes.error },
  },
  {
    row: 22,
    name: "an endless 503, of a read",
    replay: "safe",
    faults: [pour(503, endless), ok],
    want: { kind: "ok", attempts: 2, maxSentBytes: maxSentBytes.error },
  },
  {
    row: 22,
    name: "an endless 200",
    faults: [pour(200, endless)],
    want: { ...unreadable, maxSentBytes: maxSentBytes.data },
  },
  {
    row: 22,
    name: "an endless 200, of a read: it would not end another time either",
    replay: "safe",
    faults: [pour(200, endless), ok],
    want: { ...unreadable, maxSentBytes: maxSentBytes.data },
  },
  {
    row: 23,
    name: "a 403 in gzip that is none",
    faults: [answer(403, { headers: gzip, body: code })],
    want: forbidden,
  },
  {
    row: 23,
    name: "a 403 in gzip that is broken inside",
    faults: [answer(403, { headers: gzip, body: brokenGzip })],
    want: forbidden,
  },
  {
    row: 23,
    name: "a 200 in gzip that is none",
    faults: [answer(200, { headers: gzip, body: "{}" })],
    want: unreadable,
  },
  {
    row: 23,
    name: "a 200 in gzip that is broken inside",
    faults: [answer(200, { headers: gzip, body: brokenGzip })],
    want: unreadable,
  },
  {
    row: 24,
    name: "a 403 in gzip that ends too early",
    faults: [answer(403, { headers: gzip, body: cutGzip })],
    want: forbidden,
  },
  {
    row: 24,
    name: "a 200 in gzip that ends too early",
    faults: [answer(200, { headers: gzip, body: cutGzip })],
    want: unreadable,
  },
  {
    row: 24,
    name: "a 200 in gzip that breaks off",
    faults: [cutOff(200)],
    want: unreadable,
  },
  {
    row: 25,
    name: "a 403 of 300 MB in gzip",
    faults: [answer(403, { headers: gzip, body: bomb })],
    want: forbidden,
  },
  {
    row: 25,
    name: "a 200 of 300 MB in gzip",
    faults: [answer(200, { headers: gzip, body: bomb })],
    want: unreadable,
  },
];
