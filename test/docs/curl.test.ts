import { execFile } from "node:child_process";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };
import { type BuiltSite, buildSite, unescapeHtml } from "./build-site.js";

const run = promisify(execFile);

/** A request as the server got it. */
interface Received {
  readonly method: string | undefined;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

let site: BuiltSite;
let server: Server;
let received: Received[];
let answer: { status: number; body: unknown };
beforeAll(async () => {
  site = await buildSite();
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method, url = "", headers } = request;
    received.push({ method, url, headers, body });
    response.writeHead(answer.status, { "content-type": "application/json" });
    response.end(JSON.stringify(answer.body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server?.close();
});

const variables = { ACCESS_TOKEN: "token", API_KEY: "key", API_SECRET: "secret", TARGET_ACCOUNT: "account" };

/** Runs the first sample for a shell on a page, against the server. */
async function runSample(path: string): Promise<{ readonly output: string; readonly request: Received }> {
  received = [];
  const [, code = ""] = /<code class="shell">([\s\S]*?)<\/code>/.exec(site.pages.get(path) ?? "") ?? [];
  const { port } = server.address() as AddressInfo;
  // Some operations are at a host of their own.
  const command = unescapeHtml(code).replace(/https:\/\/[a-z-]+\.immersve\.com/, `http://127.0.0.1:${port}`);
  const { stdout } = await run("sh", ["-c", command], {
    env: { ...process.env, ...variables, no_proxy: "*" },
  });
  const [request] = received;
  if (!request) throw new Error(`no request by: ${command}`);
  return { output: stdout, request };
}

/** A path with parameters as a pattern of what is sent. */
function toPattern(path: string): RegExp {
  const parts = path.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/{}]+")}$`);
}

describe("a sample for curl", () => {
  it.each(errors.operations)("makes the request of $id", async ({ id, method, path }) => {
    answer = { status: 200, body: { done: true } };
    const { output, request } = await runSample(`operations/${id}/index.html`);
    expect(JSON.parse(output)).toEqual({ done: true });
    expect(request.method).toBe(method);
    expect(request.url.split("?")[0]).toMatch(toPattern(path));
    const { authorization = "Bearer token", "x-api-key": key = "key" } = request.headers;
    expect({ authorization, key }).toEqual({ authorization: "Bearer token", key: "key" });
    if (request.headers["content-type"] === "application/json") JSON.parse(request.body);
  });

  it.each(errors.codes)("gets $code as it is shown", async ({ code }) => {
    const uses = errors.operations.flatMap((operation) =>
      operation.errors.flatMap(({ status, codes }) =>
        codes.filter((one) => one.code === code).map(({ sample }) => ({ operation, status, sample })),
      ),
    );
    const [use] = uses;
    answer = { status: Number(use?.status), body: use?.sample };
    const { output, request } = await runSample(`errors/${code}/index.html`);
    expect(JSON.parse(output)).toEqual(use?.sample);
    expect(request.url.split("?")[0]).toMatch(toPattern(use?.operation.path ?? ""));
  });
});
