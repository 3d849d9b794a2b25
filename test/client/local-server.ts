import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { onTestFinished, vi } from "vitest";

// On loopback a call takes milliseconds; whatever takes seconds hangs.
vi.setConfig({ testTimeout: 15_000 });

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query, untouched. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A server on 127.0.0.1 that ends with the test that started it. */
export interface LocalServer {
  readonly baseUrl: string;
  /** What arrived so far, in order. */
  readonly requests: readonly ReceivedRequest[];
}

/** What a server sends back; an object as body is sent as JSON. */
export interface Reply {
  readonly status?: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer | object;
}

/** Does by hand what a reply cannot say: stall, cut off, write in pieces. */
export type Behaviour = (response: ServerResponse, request: ReceivedRequest) => void;

/** Serves every request in the same way. */
export async function serve(answer: Reply | Behaviour): Promise<LocalServer> {
  const requests: ReceivedRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { method = "", url = "", headers } = incoming;
    const request = { method, url, headers, body: Buffer.concat(chunks) };
    requests.push(request);
    if (typeof answer === "function") answer(response, request);
    else reply(response, answer);
  });
  return { baseUrl: await listen(server, () => server.closeAllConnections()), requests };
}

/** Sends a whole answer. */
export function reply(response: ServerResponse, { status = 200, headers = {}, body }: Reply): void {
  const isJson = typeof body === "object" && !Buffer.isBuffer(body);
  response.writeHead(status, { ...(isJson && { "content-type": "application/json" }), ...headers });
  response.end(isJson ? JSON.stringify(body) : body);
}

/** Serves raw bytes: `answer` gets the socket once the head of a request has arrived. */
export async function serveSocket(answer: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    let head = "";
    // A client that gives up resets the connection; that is no concern of the server.
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      const wasComplete = head.includes("\r\n\r\n");
      head += chunk.toString("latin1");
      if (!wasComplete && head.includes("\r\n\r\n")) answer(socket);
    });
  });
  return listen(server, () => {
    for (const socket of sockets) socket.destroy();
  });
}

/** The URL of a port that nobody listens on. */
export async function findRefusedUrl(): Promise<string> {
  const server = createSocketServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

async function listen(server: Server, endConnections: () => void): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    endConnections();
    await closed;
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
