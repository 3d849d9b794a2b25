/**
 * 10,000 calls, a fifth of whose requests meet a fault that is drawn by lot from a seed. Prints what became of
 * them, and what they left behind. Runs in a process of its own, with `--expose-gc`.
 */

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { apiKey, createClient } from "immersve-client";
import { call } from "../client/operation-contract.js";
import type { Fault } from "./fault-server.js";
import { answer, begin, bytes, hangUp, ok, pour, reset, turn } from "./faults.js";
import { inputs, operations } from "./operations.js";
import { createTestClock } from "./test-clock.js";

const callCount = 10_000;
const atOnce = 10;
const warmUpCount = 2000;

const unhandled: string[] = [];
process.on("unhandledRejection", (reason) => unhandled.push(String(reason)));

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const attemptTimeoutMs = 600_000;

/** No byte ever, until the client gives up. By the time that the clock is moved, other requests are mostly done. */
const silence: Fault = async ({ response }) => {
  let isOver = false;
  response.once("close", () => {
    isOver = true;
  });
  while (!isOver) {
    for (let n = 0; n < 20; n += 1) await turn();
    clock.passNext();
  }
};

const length = "Content-Length: 99\r\n\r\n";
const faults: readonly Fault[] = [
  reset,
  hangUp,
  bytes("HELLO 200\r\n\r\n"),
  begin(200, `${length}{"id":`, ({ socket }) => socket.resetAndDestroy()),
  begin(404, `${length}{`, ({ socket }) => socket.end()),
  begin(200, `${length}{`, silence),
  silence,
  answer(200, { body: "<html>" }),
  answer(204),
  answer(302, { headers: { location: "/things" } }),
  answer(302, { headers: { location: "https://127.0.0.1:9/" } }),
  answer(403, { body: { errorCode: "KYC_REQUIRED" } }),
  answer(403, { body: { errorCode: "BRAND_NEW" } }),
  answer(418),
  answer(429, { headers: { "retry-after": "1" } }),
  answer(429, { headers: { "retry-after": "3600" } }),
  answer(500),
  answer(503, { headers: { "retry-after": "soon" } }),
  pour(403, 2_000_000),
];

const random = createRandom(46);
const pick = <T>(all: readonly T[]) => all[Math.floor(random() * all.length)] as T;

/** A clock that forgets what was asked of it, as the memory of the client is what is measured. */
function createSoakClock() {
  const clock = createTestClock();
  const schedule = (run: () => void, delayMs: number) => {
    const cancel = clock.schedule(run, delayMs);
    (clock.delays as number[]).length = 0;
    return cancel;
  };
  return { ...clock, schedule };
}

const clock = createSoakClock();
const server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
  const { socket } = incoming;
  response.on("error", () => {});
  incoming.resume().on("end", () => {
    const fault = random() < 0.2 ? pick(faults) : ok;
    const request = { method: "", url: "", headers: {}, body: "" };
    const headSeen = Promise.resolve();
    fault({ request, response, socket, countOnSocket: 1, headSeen, isGivenUp: () => false, clock });
  });
});
server.on("connection", (socket) => socket.on("error", () => {}));
server.listen(0, "127.0.0.1");
await once(server, "listening");

const client = createClient({
  baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  auth: apiKey({ key: "k", secret: "s" }),
  clock,
  random,
  attemptTimeoutMs,
  deadlineMs: 6 * attemptTimeoutMs,
});

const kinds: Record<string, number> = {};
let started = 0;

/** Calls one after the other, as long as there are some to make. */
async function work(count: number): Promise<void> {
  while (started < count) {
    started += 1;
    const replay = pick(["safe", "keyed", "keyless", "once"] as const);
    const { error } = await call(client, operations[replay], inputs[replay]);
    const kind = error?.kind ?? "ok";
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
}

/** What is in use once everything that can go is gone. */
async function measure() {
  for (let n = 0; n < 5; n += 1) {
    await turn();
    globalThis.gc?.();
  }
  const sockets = process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
  return { heapBytes: process.memoryUsage().heapUsed, sockets, timers: clock.pending() };
}

const workers = (count: number) => Promise.all(Array.from({ length: atOnce }, () => work(count)));
await workers(warmUpCount);
const early = await measure();
await workers(callCount);
const late = await measure();
server.close();
server.closeAllConnections();
console.log(JSON.stringify({ kinds, early, late, unhandled }));
