import type { TrafficRow } from "./traffic-rows.js";

/** The server of `cards.yaml`. */
const server = "https://cards.example.com/v1";

/** Responses as an HTTP archive (HAR 1.2), which other tools read. The path says which row an entry is of. */
export function toArchive(rows: readonly TrafficRow[]): object {
  return { log: { version: "1.2", creator: { name: "test", version: "1" }, entries: rows.map(toEntry) } };
}

function toEntry({ request: [method, path], status, headers = {}, body }: TrafficRow): object {
  const isText = typeof body === "string" || body === undefined;
  const mimeType = headers["content-type"] ?? (isText ? "" : "application/json");
  const all = { ...(mimeType && { "content-type": mimeType }), ...headers };
  const hasBody = method === "POST";
  return {
    startedDateTime: "2026-11-28T12:00:00.000Z",
    time: 1,
    request: {
      method,
      url: `${server}${path}`,
      httpVersion: "HTTP/1.1",
      headers: toPairs(hasBody ? { "content-type": "application/json" } : {}),
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: -1,
      ...(hasBody && { postData: { mimeType: "application/json", text: "{}" } }),
    },
    response: {
      status,
      statusText: "",
      httpVersion: "HTTP/1.1",
      headers: toPairs(all),
      cookies: [],
      content: { size: 0, mimeType, text: isText ? (body ?? "") : JSON.stringify(body) },
      redirectURL: headers.location ?? "",
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

function toPairs(headers: Readonly<Record<string, string>>) {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
