import type { Socket } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findRefusedUrl, serve, serveSocket } from "./local-server.js";
import { clientOf, orderCard, readCard } from "./sample-calls.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a connection that fails", () => {
  it("is network, and nothing was sent, where the port is refused", async () => {
    const client = clientOf(await findRefusedUrl());
    for (const send of [orderCard, readCard]) {
      const { error } = await send(client);
      expect(error).toMatchObject({ kind: "network", outcome: "notSent", attempts: 1 });
      expect(error).not.toHaveProperty("status");
    }
  });

  // A name server cannot be had on loopback; these are the causes that Node's fetch gives.
  it.each([
    { code: "ENOTFOUND", outcome: "notSent" },
    { code: "EAI_AGAIN", outcome: "notSent" },
    { code: "UND_ERR_CONNECT_TIMEOUT", outcome: "notSent" },
    { code: "ECONNRESET", outcome: "unknown" },
    { code: "UND_ERR_SOCKET", outcome: "unknown" },
    { code: "EPIPE", outcome: "unknown" },
  ])("is network where the cause is $code: $outcome", async ({ code, outcome }) => {
    const cause = Object.assign(new Error("cause"), { code });
    const failed = { name: "TypeError", message: "fetch failed: cause" };
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    vi.stubGlobal("fetch", fetch);
    const { error } = await orderCard(clientOf("http://127.0.0.1:9"));
    expect(error).toMatchObject({ kind: "network", outcome, cause: failed });
    // What another function says may be about another connection.
    const own = await orderCard(clientOf("http://127.0.0.1:9", { fetch }));
    expect(own.error).toMatchObject({ kind: "network", outcome: "unknown" });
  });

  const headers = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
  const rows: readonly { readonly name: string; readonly answer: (socket: Socket) => void }[] = [
    { name: "a reset before any answer", answer: (socket) => socket.resetAndDestroy() },
    { name: "an end before any answer", answer: (socket) => socket.end() },
    {
      name: "a reset within the headers",
      answer: (socket) => socket.write(headers, () => socket.resetAndDestroy()),
    },
    { name: "an end within the headers", answer: (socket) => socket.end(headers) },
    { name: "a broken status line", answer: (socket) => socket.end("HELLO 200\r\n\r\n") },
    { name: "a status that is no number", answer: (socket) => socket.end("HTTP/1.1 abc OK\r\n\r\n") },
    { name: "another protocol", answer: (socket) => socket.end("SSH-2.0-OpenSSH_9.9\r\n") },
    { name: "a broken header", answer: (socket) => socket.end(`${headers}no colon\r\n\r\n{}`) },
    {
      name: "two lengths",
      answer: (socket) => socket.end(`${headers}Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}`),
    },
    {
      name: "huge headers",
      answer: (socket) => socket.end(`${headers}X-Long: ${"a".repeat(200_000)}\r\n\r\n{}`),
    },
  ];

  it.each(rows)("is network, and nobody knows what happened: $name", async ({ answer }) => {
    const { error } = await orderCard(clientOf(await serveSocket(answer)));
    expect(error).toEqual({
      kind: "network",
      operation: "create-card",
      message: expect.stringMatching(
        /^create-card failed: network \((ECONNRESET|UND_ERR_SOCKET|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_\w+|HTTPParserError)\)$/,
      ),
      outcome: "unknown",
      attempts: 1,
      trace: expect.any(Array),
      cause: { name: expect.any(String), message: expect.any(String) },
    });
  });

  it("is network where a fetch of one's own fails", async () => {
    for (const reason of [new Error("down"), undefined, null, "down", { cause: null }]) {
      const { error } = await orderCard(
        clientOf("http://127.0.0.1:9", { fetch: () => Promise.reject(reason) }),
      );
      expect(error).toMatchObject({ kind: "network", outcome: "unknown" });
    }
  });
});

describe("an answer that breaks off", () => {
  const ways: readonly {
    readonly name: string;
    readonly body: string;
    readonly end: (socket: Socket) => void;
  }[] = [
    {
      name: "by a reset",
      body: 'Content-Length: 99\r\n\r\n{"cardId":',
      end: (socket) => socket.resetAndDestroy(),
    },
    {
      name: "by an end before its length",
      body: 'Content-Length: 99\r\n\r\n{"cardId":"c"}',
      end: (socket) => socket.end(),
    },
    {
      name: "by an end before its last chunk",
      body: 'Transfer-Encoding: chunked\r\n\r\ne\r\n{"cardId":"c"}\r\n',
      end: (socket) => socket.end(),
    },
    {
      name: "by a chunk of no length",
      body: 'Transfer-Encoding: chunked\r\n\r\nzz\r\n{"cardId":"c"}\r\n',
      end: (socket) => socket.end(),
    },
  ];
  const statuses = [
    { status: 200, want: { kind: "unreadable", outcome: "applied" } },
    { status: 201, want: { kind: "unreadable", outcome: "applied" } },
    { status: 302, want: { kind: "unexpectedStatus", outcome: "unknown" } },
    { status: 400, want: { kind: "invalidRequest", outcome: "notApplied" } },
    { status: 404, want: { kind: "notFound", outcome: "notApplied" } },
    { status: 429, want: { kind: "rateLimited", outcome: "notApplied" } },
    { status: 500, want: { kind: "server", outcome: "unknown" } },
  ];
  const rows = ways.flatMap((way) => statuses.map((status) => ({ ...way, ...status })));

  it.each(rows)("$name keeps what its head said: $status", async ({ body, end, status, want }) => {
    const head = `HTTP/1.1 ${status} X\r\nX-Request-Id: r-1\r\n`;
    const url = await serveSocket((socket) => socket.write(head + body, () => end(socket)));
    const { data, error } = await orderCard(clientOf(url));
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ ...want, status, requestId: "r-1", attempts: 1 });
  });
});

it("each call stands alone: one that fails leaves the next ones untouched", async () => {
  let served = 0;
  const { baseUrl } = await serve((response) => {
    served += 1;
    if (served % 2 === 1) response.destroy();
    else response.end('{"cardId":"c"}');
  });
  const client = clientOf(baseUrl);
  const kinds: (string | undefined)[] = [];
  for (let n = 0; n < 6; n += 1) kinds.push((await orderCard(client)).error?.kind);
  expect(kinds).toEqual(["network", undefined, "network", undefined, "network", undefined]);
});
