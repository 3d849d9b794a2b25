import type { ServerResponse } from "node:http";

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

/** Leads from a folder to its page. A relative place stays on this host, whatever the path begins with. */
export function sendToFolder(response: ServerResponse, pathname: string): void {
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  response.writeHead(301, { location: `./${name}/` }).end();
}

/**
 * Answers with a text.
 *
 * @param extension of the file that it is, such as `.html`
 */
export function send(response: ServerResponse, status: number, extension: string, text: string): void {
  const type = mediaTypes[extension] ?? "text/plain";
  response.writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" });
  response.end(text);
}
