import type { OutgoingHttpHeaders } from "node:http";
import { pipeline, Readable } from "node:stream";
import type { Exchange, Fault } from "./fault-server.js";

/** What a whole answer consists of; an object as body is sent as JSON. */
export interface Answer {
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer | object;
}

/** A whole answer. */
export function answer(status: number, { headers = {}, body }: Answer = {}): Fault {
  const isJson = typeof body === "object" && !Buffer.isBuffer(body);
  return ({ response }) => {
    response.writeHead(status, {
      ...(isJson && { "content-type": "application/json" }),
      "x-request-id": requestId,
      ...headers,
    });
    response.end(isJson ? JSON.stringify(body) : body);
  };
}

/** The id that every answer with a head carries. */
export const requestId = "r-1";

/** A success. */
export const ok = answer(200, { body: { id: "thing-1" } });

/** A connection that is reset before any answer. */
export const reset: Fault = ({ socket }) => socket.resetAndDestroy();

/** A connection that ends, in good order, before any answer. */
export const hangUp: Fault = ({ socket }) => socket.end();

/** Bytes that need not be HTTP, after which the connection ends. */
export function bytes(text: string): Fault {
  return ({ socket }) => socket.end(text, "latin1");
}

/** The beginning of an answer, as bytes, and its end by other means than a body that is whole. */
export function begin(status: number, rest: string, end: (exchange: Exchange) => unknown): Fault {
  return async (exchange) => {
    exchange.socket.write(`HTTP/1.1 ${status} Some\r\nX-Request-Id: ${requestId}\r\n${rest}`, "latin1");
    await exchange.headSeen;
    // What came with the head is read before the end comes.
    await turn();
    await end(exchange);
  };
}

/** Lets everything run that is ready. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Lets things happen until something is so. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let n = 0; n < 1_000_000; n += 1) {
    if (isSo()) return;
    await turn();
  }
  throw new Error("it never came to that");
}

/** No byte ever; time goes by until a limit ends it. */
export const silence: Fault = ({ clock }) => clock.passNext();

/** The end of an answer that never comes; time goes by until a limit ends it. */
export const stall = silence;

/** The end of an answer that keeps coming in small bits, one a second. */
export const trickle: Fault = async ({ socket, isGivenUp, clock }) => {
  for (let second = 0; second < 10_000 && !isGivenUp(); second += 1) {
    socket.write(" ");
    await turn();
    clock.pass(1000);
  }
};

/** A body of this many bytes, sent as the client takes it. */
export function pour(status: number, size: number, headers: OutgoingHttpHeaders = {}): Fault {
  return ({ response }) => {
    response.writeHead(status, { "x-request-id": requestId, ...headers });
    // The client is to hang up, which is no failure of the server.
    pipeline(Readable.from(repeat(Buffer.alloc(50_000, "a"), size)), response, () => {});
  };
}

function* repeat(chunk: Buffer, size: number): Generator<Buffer> {
  for (let sent = 0; sent < size; sent += chunk.length) yield chunk;
}
