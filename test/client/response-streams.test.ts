import { isApiError } from "immersve-client";
import { openBytes, toBlob } from "immersve-client/runtime/response-body";
import { openEvents, openJsonLines } from "immersve-client/runtime/response-stream";
import { describe, expect, it } from "vitest";
import { createTestClock } from "../faults/test-clock.js";
import { type Behaviour, serve } from "./local-server.js";
import { call, operation } from "./operation-contract.js";
import { clientOf } from "./sample-calls.js";

const texts = operation({ answers: { "200": { open: openEvents } } });
const events = operation({ answers: { "200": { open: openEvents, json: true } } });
const lines = operation({ answers: { "200": { open: openJsonLines } } });

/** Sends pieces, each on its own, and ends. */
function inPieces(pieces: readonly string[], type = "text/event-stream"): Behaviour {
  return async (response) => {
    response.writeHead(200, { "content-type": type });
    for (const piece of pieces) {
      response.write(piece);
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end();
  };
}

/** The items of a stream, and the error that it ends with. */
async function collect(stream: unknown) {
  const items: unknown[] = [];
  try {
    for await (const item of stream as AsyncIterable<unknown>) items.push(item);
    return { items };
  } catch (error) {
    return { items, error: isApiError(error) ? error.error : error };
  }
}

async function read(contract: typeof events, behaviour: Behaviour, input = {}) {
  const { baseUrl } = await serve(behaviour);
  const { data, error } = await call(clientOf(baseUrl), contract, input);
  expect(error).toBe(undefined);
  return collect(data);
}

describe("a stream of events", () => {
  it.each([
    { name: "one", given: ["data: a\n\n"], want: [{ data: "a" }] },
    {
      name: "all fields",
      given: ["event: e\nid: 7\nretry: 10\ndata: a\n\n"],
      want: [{ event: "e", id: "7", retry: 10, data: "a" }],
    },
    { name: "several lines of data", given: ["data: a\ndata\ndata:  b\n\n"], want: [{ data: "a\n\n b" }] },
    {
      name: "line ends of all kinds",
      given: ["data: a\r\n\r\ndata: b\r\rdata: c\n\n"],
      want: [{ data: "a" }, { data: "b" }, { data: "c" }],
    },
    {
      name: "a line end cut in half",
      given: ["data: a\r", "\ndata: b\r\n", "\r\n"],
      want: [{ data: "a\nb" }],
    },
    { name: "a character cut in half", given: ["data: ", "\u00fc\n", "\n"], want: [{ data: "\u00fc" }] },
    {
      name: "comments and unknown fields",
      given: [": ping\n\nfoo: bar\ndata: a\n\n"],
      want: [{ data: "a" }],
    },
    { name: "no data", given: ["event: e\n\n"], want: [] },
    { name: "a byte order mark", given: ["\uFEFFdata: a\n\n"], want: [{ data: "a" }] },
    { name: "an event that is not complete", given: ["data: a\n\ndata: b\n"], want: [{ data: "a" }] },
    { name: "nothing", given: [], want: [] },
  ])("gives $name", async ({ given, want }) => {
    expect(await read(texts, inPieces(given))).toEqual({ items: want });
  });

  it("gives the data that is JSON parsed, and ends with what many APIs end it with", async () => {
    const given = inPieces(['data: {"a":1}\n\n', "data: [DONE]\n\n", "data: {}\n\n"]);
    expect(await read(events, given)).toEqual({ items: [{ data: { a: 1 } }] });
  });

  it("parses the data of those events alone that have JSON", async () => {
    const contract = operation({ answers: { "200": { open: openEvents, json: ["usage"] } } });
    const given = inPieces(["event: word\ndata: 1\n\nevent: usage\ndata: 1\n\n"]);
    expect(await read(contract, given)).toEqual({
      items: [
        { event: "word", data: "1" },
        { event: "usage", data: 1 },
      ],
    });
  });

  it("is there before it ends, and longer than any limit of time", async () => {
    let finish = () => {};
    const { baseUrl } = await serve((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: 1\n\n");
      finish = () => response.end("data: 2\n\n");
    });
    const clock = createTestClock(0);
    const { data } = await call(clientOf(baseUrl, { clock }), events);
    const iterator = (data as AsyncIterable<unknown>)[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ value: { data: 1 } });
    clock.pass(3_600_000);
    finish();
    expect(await iterator.next()).toMatchObject({ value: { data: 2 } });
    expect(await iterator.next()).toMatchObject({ done: true });
  });

  it("is an error as ever where the API refuses", async () => {
    const { baseUrl } = await serve({ status: 429, body: {} });
    const { error } = await call(clientOf(baseUrl), events, { attempts: 1 });
    expect(error?.kind).toBe("rateLimited");
  });

  it("hangs up when its reader stops", async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const { baseUrl } = await serve((response) => {
      closed = new Promise((resolve) => response.on("close", resolve));
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: 1\n\n");
    });
    const { data } = await call(clientOf(baseUrl), events);
    for await (const _ of data as AsyncIterable<unknown>) break;
    await closed;
  });
});

describe("a stream of JSON", () => {
  it.each([
    {
      name: "lines",
      type: "application/jsonl",
      given: ['{"a":1}\n', "\n[2]\r\n", "3"],
      want: [{ a: 1 }, [2], 3],
    },
    {
      name: "a line in pieces",
      type: "application/x-ndjson",
      given: ['{"a"', ":1", "}\n"],
      want: [{ a: 1 }],
    },
    {
      name: "a text sequence",
      type: "application/json-seq",
      given: ['\x1e{\n"a":', "1}\n\x1e2\n"],
      want: [{ a: 1 }, 2],
    },
  ])("gives $name", async ({ type, given, want }) => {
    expect(await read(lines, inPieces(given, type))).toEqual({ items: want });
  });
});

describe("an error within a stream", () => {
  const breakOff: Behaviour = (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n", () => response.destroy());
  };

  it.each([
    { name: "a broken connection", given: breakOff, want: { kind: "network" } },
    {
      name: "data that is no JSON",
      given: inPieces(["data: 1\n\ndata: {\n\n"]),
      want: { kind: "unreadable" },
    },
    {
      name: "an item over the limit",
      given: inPieces(["data: 1\n\n", `data: "${"a".repeat(200)}`, `${"a".repeat(200)}"\n\n`]),
      want: { kind: "unreadable", message: "do-thing failed: unreadable (over maxDataBytes)" },
    },
    {
      name: "an event of many lines over the limit",
      given: inPieces(["data: 1\n\n", "data: aaaaa\n".repeat(30)]),
      want: { kind: "unreadable", message: "do-thing failed: unreadable (over maxDataBytes)" },
    },
  ])("is thrown with the items before it: $name", async ({ given, want }) => {
    const { items, error } = await read(events, given, { maxDataBytes: 300 });
    expect(items).toEqual([{ data: 1 }]);
    expect(error).toMatchObject({ operation: "do-thing", outcome: "applied", status: 200, ...want });
  });

  it.each([
    { name: "events", contract: events },
    { name: "bytes", contract: operation({ answers: { "200": { read: toBlob, open: openBytes } } }) },
  ])("is thrown where the caller gives up: $name", async ({ contract }) => {
    const controller = new AbortController();
    const { baseUrl } = await serve((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: 1\n\n");
    });
    const input = { signal: controller.signal, stream: true };
    const { data } = await call(clientOf(baseUrl), contract, input);
    setTimeout(() => controller.abort(), 20);
    const { items, error } = await collect(data);
    expect(items).toHaveLength(1);
    expect(error).toMatchObject({ kind: "aborted", outcome: "applied" });
  });
});
