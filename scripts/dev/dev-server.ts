import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { UsageError } from "../usage-error.js";
import { type DevSite, eventsPath, ownPath } from "./dev-site.js";
import { send, sendToFolder } from "./send.js";

/** What the server serves. */
export interface Served {
  readonly sites: readonly DevSite[];
  /** The page at `/`, where no site is. */
  readonly home: string;
  /** Texts of the server's own, by the name below `ownPath`. */
  readonly own: ReadonlyMap<string, string>;
}

/** A server on this machine alone. */
export interface DevServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves sites on 127.0.0.1.
 *
 * @param port 0 takes any that is free
 * @throws {UsageError} where the port cannot be had
 */
export async function startDevServer(served: Served, port: number): Promise<DevServer> {
  const server = createServer((request, response) => {
    answer(request, response, served).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => {
    server.once("error", (error) => fail(toUsageError(error, port)));
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
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

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  // A page elsewhere that has its own name resolve to this machine does not get in.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ""))
    return send(response, 403, ".txt", "");
  const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
  if (pathname.startsWith(ownPath)) return answerOwn(pathname, response, served);
  const found = findSite(pathname, served.sites);
  if (found) return found.site.answer(response, pathname.slice(found.path.length));
  if (pathname === "/") return send(response, 200, ".html", served.home);
  if (served.sites.some(({ mount }) => mount === `${pathname}/`)) return sendToFolder(response, pathname);
  return send(response, 404, ".html", served.home);
}

function answerOwn(pathname: string, response: ServerResponse, { sites, own }: Served): void {
  const site = sites.find(({ mount }) => pathname === `${eventsPath}${mount}`);
  const text = own.get(pathname.slice(ownPath.length));
  if (site) site.listen(response);
  else if (text === undefined) send(response, 404, ".txt", "");
  else send(response, 200, extname(pathname), text);
}

/** The site of a path, and where its own path ends: links lead to where a site is, or to where it is published. */
function findSite(pathname: string, sites: readonly DevSite[]) {
  return sites
    .flatMap((site) => [site.mount, site.basePath].map((path) => ({ site, path })))
    .filter(({ site, path }) => (path !== "/" || site.mount === "/") && pathname.startsWith(path))
    .sort((one, other) => other.path.length - one.path.length)
    .at(0);
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
