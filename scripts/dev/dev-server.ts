import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import {
  existsAsFile,
  existsAsFolder,
  leadsInside,
  readText,
  readTextIfAny,
} from "../../generators/io/read-files.js";
import { UsageError } from "../usage-error.js";

/** What the server shows: a site, or why there is none. */
export interface Shown {
  /** Counts the builds. */
  readonly build: number;
  /** A page instead of every page. */
  readonly problems?: string;
}

/** What the server serves. */
export interface Served {
  /** Absolute path of the folder with the site. */
  readonly folder: string;
  /** Path under which the site is published, with a slash at both ends. */
  readonly basePath: string;
  /** Texts of the server's own, by the name below `/_dev/`. */
  readonly own: ReadonlyMap<string, string>;
}

/** A server on this machine alone. */
export interface DevServer {
  readonly url: string;
  /** Shows another build, and has the open pages reload. */
  readonly show: (shown: Shown) => void;
  readonly close: () => Promise<void>;
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
  ".yaml": "application/yaml",
};

/**
 * Serves a site on 127.0.0.1.
 *
 * @param port 0 takes any that is free
 * @throws {UsageError} where the port cannot be had
 */
export async function startDevServer(served: Served, port: number): Promise<DevServer> {
  let shown: Shown = { build: 0 };
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, served, shown, listeners).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once("error", (error) => fail(toUsageError(error, port)));
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: (next) => {
      shown = next;
      for (const listener of listeners) tell(listener, next);
    },
    close: () => close(server),
  };
}

/** What whoever chose the port can do something about; any other error stays as it is. */
function toUsageError(error: Error, port: number): Error {
  const code = "code" in error ? error.code : undefined;
  const problem = code === "EADDRINUSE" ? "is in use" : code === "EACCES" ? "is not allowed" : undefined;
  if (problem === undefined) return error;
  return new UsageError(`port ${port} ${problem}; choose another, or leave \`--port\` out`);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  served: Served,
  shown: Shown,
  listeners: Set<ServerResponse>,
): Promise<void> {
  // A page elsewhere that has its own name resolve to this machine does not get in.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ""))
    return send(response, 403, ".txt", "");
  const path = toPath(request.url ?? "/", served.basePath);
  if (path === undefined) return send(response, 404, ".txt", "");
  if (path === "_dev/events") return listen(response, shown, listeners);
  const own = path.startsWith("_dev/") ? served.own.get(path.slice("_dev/".length)) : undefined;
  if (own !== undefined) return send(response, 200, extname(path), own);
  const file = resolve(served.folder, path);
  if (file !== served.folder && !file.startsWith(served.folder + sep)) return send(response, 404, ".txt", "");
  if (existsAsFolder(file) && path !== "" && !path.endsWith("/")) {
    return void response.writeHead(301, { location: `${request.url}/` }).end();
  }
  const page = existsAsFolder(file) ? join(file, "index.html") : file;
  if (shown.problems !== undefined && [".html", ""].includes(extname(page)))
    return send(response, 500, ".html", withReload(shown.problems, shown));
  if (existsAsFile(page) && (await leadsInside(served.folder, page)))
    return send(response, 200, extname(page), withReload(await readText(page), shown, page));
  const missing = readTextIfAny(join(served.folder, "404.html")) ?? "";
  return send(response, 404, ".html", withReload(missing, shown));
}

/** Relative to the folder of the site; `undefined` for a path that cannot be decoded or that no file can have. */
function toPath(url: string, basePath: string): string | undefined {
  const { pathname } = new URL(url, "http://127.0.0.1");
  const inside = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname.slice(1);
  try {
    const path = decodeURIComponent(inside);
    return path.includes("\0") ? undefined : path;
  } catch {
    // A lone % is no escape.
    return undefined;
  }
}

/** A page that reloads itself, and may ask this server when to. */
function withReload(text: string, { build }: Shown, page = "index.html"): string {
  if (extname(page) !== ".html") return text;
  return text
    .replace("default-src 'none'; script-src ", "default-src 'none'; connect-src 'self'; script-src 'self' ")
    .replace("<html ", `<html data-build="${build}" `)
    .replace("</head>", '<script src="/_dev/reload.js"></script>\n</head>');
}

function listen(response: ServerResponse, shown: Shown, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
  tell(response, shown);
}

function tell(response: ServerResponse, { build }: Shown): void {
  response.write(`data: ${build}\n\n`);
}

function send(response: ServerResponse, status: number, extension: string, text: string): void {
  const type = mediaTypes[extension] ?? "text/plain";
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
  response.end(text);
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
