import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import type { Place } from "./checks.js";

/** Servers on 127.0.0.1: an API that misbehaves, another one that nobody may be sent to, and one for pages. */
export interface CheckServers {
  readonly place: Place;
  readonly pageUrl: string;
  readonly close: () => Promise<void>;
}

/** Answers a request; `count` is 1 for the first one of a check. */
type Behaviour = (response: ServerResponse, request: IncomingMessage, count: number) => void;

const json = (status: number, body: object): Behaviour => {
  return (response) => response.writeHead(status).end(JSON.stringify(body));
};
const card = json(200, { cardId: "card-9" });
const first = (behaviour: Behaviour, then = card): Behaviour => {
  return (...exchange) => (exchange[2] === 1 ? behaviour : then)(...exchange);
};
const begin = (status: number, end: (response: ServerResponse) => void): Behaviour => {
  return (response) => {
    response.writeHead(status, { "content-length": 99 });
    response.write("{", () => end(response));
  };
};
const redirect = (status: number, toLocation: (url: string) => string): Behaviour => {
  return (response, { headers }) => {
    response.writeHead(status, { location: toLocation(String(headers["x-elsewhere"])) }).end();
  };
};

/** Connections that have had a request before. */
const kept = new WeakSet<object>();

/** What the API does, by the name of the check. */
const behaviours: Readonly<Record<string, Behaviour>> = {
  code: json(403, { errorCode: "KYC_REQUIRED", reason: "Pass KYC." }),
  unknownCode: json(403, { errorCode: "BRAND_NEW" }),
  invalid: json(400, {
    errorCode: "INVALID_REQUEST_INPUT",
    errors: [{ path: "body.a", message: "is missing" }],
  }),
  passing: first(json(503, {})),
  throttled: first((response) => response.writeHead(429, { "retry-after": "0" }).end()),
  later: (response) => response.writeHead(429, { "retry-after": "3600" }).end(),
  lasting: json(503, {}),
  warm: (...exchange) => {
    const [{ socket }] = exchange;
    if (socket) kept.add(socket);
    card(...exchange);
  },
  // What is reset was kept, or the check says so.
  kept: (...exchange) => {
    const [{ socket }, , count] = exchange;
    if (count > 1) card(...exchange);
    else if (socket && kept.has(socket)) socket.resetAndDestroy();
    else json(500, {})(...exchange);
  },
  notNull: (response) => response.end("null"),
  refusal: json(200, { errorCode: "FORBIDDEN" }),
  nothing: json(200, {}),
  reset: first((response) => response.socket?.resetAndDestroy()),
  noHttp: first((response) => response.socket?.end("SSH-2.0-OpenSSH_9.9\r\n")),
  lost: first((response) => response.socket?.resetAndDestroy()),
  silent: () => {},
  stalled: begin(200, () => {}),
  cut: begin(200, (response) => response.destroy()),
  cutOnce: first(begin(200, (response) => response.destroy())),
  html: (response) => response.writeHead(200, { "content-type": "text/html" }).end("<h1>Hello</h1>"),
  longError: json(403, { errorCode: "KYC_REQUIRED", padding: "a".repeat(5000) }),
  longData: json(200, { cardId: "c", padding: "a".repeat(5000) }),
  echo: (response, { headers }) => {
    const reason = `not with ${headers["x-api-secret"]}`;
    response.writeHead(403).end(JSON.stringify({ errorCode: "KYC_REQUIRED", reason }));
  },
  redirectAway: redirect(307, (elsewhere) => `${elsewhere}/api/cards`),
  redirectWithin: (response, request, count) =>
    (count === 1 ? redirect(302, () => "/api/cards/card-2") : card)(response, request, count),
  redirectWrite: redirect(303, () => "/api/cards/card-2"),
  upload: async (response, request) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const isWhole = Buffer.concat(chunks).includes("bytes of a file");
    const isForm = /^multipart\/form-data; boundary=/.test(request.headers["content-type"] ?? "");
    response.end(JSON.stringify({ isWhole, isForm }));
  },
};

/**
 * Starts them.
 *
 * @param script what `/checks.js` of the server for pages is
 */
export async function startCheckServers(script: string): Promise<CheckServers> {
  const counts = new Map<string, number>();
  const count = (name: string) => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts.get(name) ?? 0;
  };
  const api = await start((request, response) => {
    allowAll(request, response);
    const { pathname, searchParams } = new URL(request.url ?? "", "http://host");
    if (request.method === "OPTIONS") return void response.writeHead(204).end();
    if (pathname === "/seen") return void response.end(`${counts.get(searchParams.get("name") ?? "") ?? 0}`);
    const name = String(request.headers["x-check"]);
    (behaviours[name] ?? card)(response, request, count(name));
  });
  const elsewhere = await start((request, response) => {
    allowAll(request, response);
    if (request.url === "/seen") return void response.end(`${counts.get("elsewhere") ?? 0}`);
    count("elsewhere");
    response.end("{}");
  });
  const page = await start((request, response) => {
    const isScript = request.url === "/checks.js";
    response.writeHead(200, { "content-type": isScript ? "text/javascript" : "text/html" });
    response.end(isScript ? script : "<!doctype html><title>Checks</title><link rel=icon href=data:,>");
  });
  // An outgoing connection holds the port that refuses, so that nobody else can come to listen there.
  const holder = connect(Number(new URL(page.url).port), "127.0.0.1");
  await new Promise((resolve) => holder.once("connect", resolve));
  const refusedUrl = `http://127.0.0.1:${holder.localPort}`;
  return {
    place: { apiUrl: api.url, elsewhereUrl: elsewhere.url, refusedUrl },
    pageUrl: page.url,
    close: async () => {
      holder.destroy();
      await Promise.all([api, elsewhere, page].map(({ close }) => close()));
    },
  };
}

/**
 * Lets pages of other origins in. No connection is kept but those that are about it: some platforms send again by
 * themselves on one that breaks.
 */
function allowAll({ url = "", headers }: IncomingMessage, response: ServerResponse): void {
  if (!url.startsWith("/kept")) response.setHeader("connection", "close");
  response.setHeader("access-control-allow-origin", "*");
  response.setHeader("access-control-allow-methods", "*");
  response.setHeader("access-control-allow-headers", headers["access-control-request-headers"] ?? "*");
  response.setHeader("access-control-expose-headers", "retry-after, x-request-id");
  response.setHeader("x-request-id", "r-1");
  response.setHeader("x-unexposed", "u-1");
}

async function start(handle: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const server = createServer(handle);
  server.on("connection", (socket) => socket.on("error", () => {}));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
