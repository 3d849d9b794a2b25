import type { ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import {
  existsAsFile,
  existsAsFolder,
  leadsInside,
  readText,
  readTextIfAny,
} from "../../generators/io/read-files.js";
import { send, sendToFolder } from "./send.js";

/** What a site shows: its pages, or why there are none. */
export interface Shown {
  /** Counts the builds. */
  readonly build: number;
  /** A page instead of every page. */
  readonly problems?: string;
}

/** Where a site is. */
export interface SitePlaces {
  /** Absolute path of the folder with its files. */
  readonly folder: string;
  /** Path at which the server has it, with a slash at both ends. */
  readonly mount: string;
  /** Path under which it is published, with a slash at both ends, which links of some of its pages begin with. */
  readonly basePath: string;
}

/** A site of the server, whose pages reload when there is another build. */
export interface DevSite extends SitePlaces {
  /** Answers a request for what is at an encoded path, relative to the site. */
  readonly answer: (response: ServerResponse, path: string) => Promise<void>;
  /** Tells the page that asks of this build and of all that come. */
  readonly listen: (response: ServerResponse) => void;
  /** Shows another build, and has the open pages reload. */
  readonly show: (shown: Shown) => void;
}

/** Where the server has what is its own; no API is mounted there, since the slug of a name has no dot. */
export const ownPath = "/.dev/";

/** Where a site tells of its builds; its path follows. */
export const eventsPath = `${ownPath}events`;

export function createDevSite(places: SitePlaces): DevSite {
  let shown: Shown = { build: 0 };
  const listeners = new Set<ServerResponse>();
  return {
    ...places,
    answer: (response, path) => answer(response, path, places, shown),
    listen: (response) => {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      tell(response, shown);
    },
    show: (next) => {
      shown = next;
      for (const listener of listeners) tell(listener, next);
    },
  };
}

async function answer(
  response: ServerResponse,
  encoded: string,
  places: SitePlaces,
  shown: Shown,
): Promise<void> {
  const { folder } = places;
  const path = decode(encoded);
  const file = path === undefined ? undefined : resolve(folder, path);
  if (file === undefined || !(file === folder || file.startsWith(folder + sep)))
    return send(response, 404, ".txt", "");
  if (existsAsFolder(file) && path !== "" && !path?.endsWith("/")) return sendToFolder(response, encoded);
  const page = existsAsFolder(file) ? join(file, "index.html") : file;
  if (shown.problems !== undefined && [".html", ""].includes(extname(page)))
    return send(response, 500, ".html", withReload(shown.problems, places, shown));
  if (existsAsFile(page) && (await leadsInside(folder, page)))
    return send(response, 200, extname(page), withReload(await readText(page), places, shown, page));
  const missing = readTextIfAny(join(folder, "404.html")) ?? "";
  return send(response, 404, ".html", withReload(missing, places, shown));
}

/** `undefined` for a path that cannot be decoded or that no file can have. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    // A lone % is no escape.
    return undefined;
  }
}

/** A page that reloads itself, and may ask this server when to. */
function withReload(text: string, { mount }: SitePlaces, { build }: Shown, page = "index.html"): string {
  if (extname(page) !== ".html") return text;
  return text
    .replace("default-src 'none'; script-src ", "default-src 'none'; connect-src 'self'; script-src 'self' ")
    .replace("<html ", `<html data-build="${build}" data-events="${eventsPath}${mount}" `)
    .replace("</head>", `<script src="${ownPath}reload.js"></script>\n</head>`);
}

function tell(response: ServerResponse, { build }: Shown): void {
  response.write(`data: ${build}\n\n`);
}
