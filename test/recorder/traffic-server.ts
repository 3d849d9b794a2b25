import { reply, serve } from "../client/local-server.js";
import type { TrafficRow } from "./traffic-rows.js";

/** A server that answers as a row says, whose name stands in a header of the request. */
export async function serveRows(rows: readonly TrafficRow[]): Promise<string> {
  const { baseUrl } = await serve((response, { url, headers }) => {
    const row = rows[Number(headers["x-row"])];
    // Where a redirect leads.
    if (!row || url !== `/v1${row.request[1]}`)
      return reply(response, { headers: { "content-type": "text/plain" }, body: "one" });
    const isText = typeof row.body === "string" || row.body === undefined;
    response.writeHead(row.status, {
      ...(!isText && { "content-type": "application/json" }),
      ...row.headers,
    });
    response.end(isText ? row.body : JSON.stringify(row.body));
  });
  return `${baseUrl}/v1`;
}

/** Sends the requests of rows one after the other, and reads what comes back. */
export async function sendRows(baseUrl: string, rows: readonly TrafficRow[]): Promise<void> {
  for (const [index, { request }] of rows.entries()) {
    const [method, path] = request;
    const response = await fetch(`${baseUrl}${path}`, { method, headers: { "x-row": `${index}` } });
    await response.text();
  }
}
