import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import {
  type AddressInfo,
  connect,
  createServer as createSocketServer,
  type Server,
  type Socket,
} from "node:net";
import { onTestFinished } from "vitest";
import type { TestClock } from "./test-clock.js";

/** A request as it arrived. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request, and what it takes to answer it, or not to. */
export interface Exchange {
  readonly request: SeenRequest;
  /** For an answer in good form. */
  readonly response: ServerResponse;
  /** For any other. */
  readonly socket: Socket;
  /** How many requests this connection has brought, this one included. */
  readonly countOnSocket: number;
  /** Fulfils when the client has the head of the answer. */
  readonly headSeen: Promise<void>;
  /** Whether the client has given the request up. */
  readonly isGivenUp: () => boolean;
  /** The client's. */
  readonly clock: TestClock;
}

/** How a request is treated. */
export type Fault = (exchange: Exchange) => unknown;

/** A server on 127.0.0.1 that ends with the test that started it. */
export interface FaultServer {
  readonly baseUrl: string;
  /** What arrived so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** The platform's `fetch`, which tells the server when the client has the head of an answer. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Bytes that were handed to the network so far. */
  readonly countSentBytes: () => number;
  /** Fulfils when no answer is under way any more: each was ended, or its connection was closed. */
  readonly idle: () => Promise<void>;
  /** What went wrong in the server itself. */
  readonly mishaps: readonly unknown[];
}

/** Treats the first request by the first fault, the second by the second, and all further ones by the last. */
export async function serveFaults(faults: readonly Fault[], clock: TestClock): Promise<FaultServer> {
  const requests: SeenRequest[] = [];
  const mishaps: unknown[] = [];
  const underWay = createCounter();
  const counts = new WeakMap<Socket, number>();
  let onHead = () => {};
  let signal: AbortSignal | undefined;
  const treat = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { socket } = incoming;
    const request = await readRequest(incoming);
    const fault = faults[Math.min(requests.length, faults.length - 1)];
    requests.push(request);
    const countOnSocket = (counts.get(socket) ?? 0) + 1;
    counts.set(socket, countOnSocket);
    const headSeen = new Promise<void>((resolve) => {
      onHead = resolve;
    });
    const isGivenUp = () => signal?.aborted ?? false;
    await fault?.({ request, response, socket, countOnSocket, headSeen, isGivenUp, clock });
  };
  const server = createServer((incoming, response) => {
    underWay.add();
    response.on("close", underWay.remove);
    response.on("error", () => {});
    // Its time would be another than the test's.
    response.sendDate = false;
    treat(incoming, response).catch((mishap) => mishaps.push(mishap));
  });
  const sockets: Socket[] = [];
  server.on("connection", (socket) => {
    sockets.push(socket);
    // A connection that the client gives up is what many tests are about.
    socket.on("error", () => {});
  });
  return {
    baseUrl: await listen(server, () => server.closeAllConnections()),
    requests,
    mishaps,
    countSentBytes: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    idle: underWay.empty,
    fetch: async (request) => {
      signal = request.signal;
      const response = await fetch(request);
      onHead();
      return response;
    },
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method = "", url = "", headers } = incoming;
  return { method, url, headers, body: Buffer.concat(chunks).toString() };
}

/** Counts what is there, and tells when nothing is. */
function createCounter() {
  let count = 0;
  let waiting: (() => void)[] = [];
  return {
    add: () => {
      count += 1;
    },
    remove: () => {
      count -= 1;
      if (count > 0) return;
      for (const tell of waiting) tell();
      waiting = [];
    },
    empty: async () => {
      if (count > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

/**
 * A URL whose port refuses connections for as long as the test runs: an outgoing connection holds it, so
 * that no other program can come to listen there.
 */
export async function holdRefusedUrl(): Promise<string> {
  const server = createSocketServer((socket) => socket.resume());
  const url = new URL(await listen(server, () => {}));
  const holder = connect(Number(url.port), url.hostname);
  onTestFinished(() => void holder.destroy());
  await new Promise((resolve) => holder.once("connect", resolve));
  return `http://127.0.0.1:${holder.localPort}`;
}

/** Starts a server on a free port, and has it end with the test. */
export async function listen(server: Server, endConnections: () => void): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    endConnections();
    await closed;
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
