import http from "node:http";
import { ClientRequestInterceptor } from "@mswjs/interceptors/ClientRequest";
import { recordContract } from "immersve-client/testing/contract";
import { describe, expect, it } from "vitest";
import { type Behaviour, type Reply, reply, serve } from "../client/local-server.js";
import { createTemporaryFolder } from "../temporary-folder.js";

const refusal = { statusCode: 403, statusName: "Forbidden", errorCode: "KYC_REQUIRED" };
const wrong = { status: 403, body: { ...refusal, errorCode: "MADE_UP" } };

/** A recorder of a server that answers in one way. */
async function record(answer: Reply | Behaviour, options: Parameters<typeof recordContract>[0] = {}) {
  const { baseUrl } = await serve(answer);
  const recorder = recordContract({ baseUrl, folder: false, ...options });
  return { recorder, cards: `${baseUrl}/api/cards`, baseUrl };
}

const rulesOf = (report: { readonly findings: readonly { readonly rule: string }[] }) =>
  report.findings.map(({ rule }) => rule);

describe("recordContract", () => {
  it("counts which statuses and codes of which operations were seen", async () => {
    const { recorder, cards } = await record({ status: 403, body: refusal });
    await fetch(cards, { method: "POST" });
    await fetch(new Request(cards, { method: "POST" }));
    const { pairs, findings, responses } = await recorder.stop();
    expect(pairs.filter(({ count }) => count > 0)).toEqual([
      { operation: "create-card", status: "403", code: "KYC_REQUIRED", count: 2 },
    ]);
    expect({ findings, responses }).toEqual({ findings: [], responses: 2 });
    expect(pairs.length).toBeGreaterThan(300);
  });

  it("counts a status whose codes nobody lists, whatever code comes with it", async () => {
    const { recorder, cards } = await record({ status: 500, body: { errorCode: "INTERNAL" } });
    await fetch(cards, { method: "POST" });
    const { pairs, findings } = await recorder.stop();
    expect(findings).toEqual([]);
    expect(pairs.filter(({ count }) => count > 0)).toEqual([
      { operation: "create-card", status: "5XX", count: 1 },
    ]);
  });

  it("takes HEAD for GET without a body, and has nothing to say of OPTIONS", async () => {
    const { recorder, cards } = await record({ headers: { "content-type": "application/json" } });
    await fetch(`${cards}/1`, { method: "HEAD" });
    await fetch(`${cards}/1`, { method: "OPTIONS" });
    expect(await recorder.stop()).toMatchObject({ responses: 1, findings: [] });
  });

  it("says so where it could not check, which no program is told of", async () => {
    const { recorder, cards } = await record({ status: 403, body: refusal });
    const clone = Response.prototype.clone;
    Response.prototype.clone = () => {
      throw new Error("no copy");
    };
    const { status } = await fetch(cards, { method: "POST" }).finally(() => {
      Response.prototype.clone = clone;
    });
    expect(status).toBe(403);
    await expect(recorder.stop()).rejects.toThrow("no copy");
  });

  it("counts other hosts and paths, and looks at neither", async () => {
    const other = await serve({ status: 500, body: "no JSON" });
    const { recorder, baseUrl } = await record({ status: 404 });
    await fetch(other.baseUrl);
    await fetch(`${baseUrl}/made/up?key=secret`);
    expect(await recorder.stop()).toMatchObject({
      elsewhere: 1,
      responses: 0,
      unmatched: [{ method: "GET", path: "/made/up", count: 1 }],
      findings: [],
    });
  });

  it("finds a success of a path that the document does not have", async () => {
    const { recorder, baseUrl } = await record({ status: 200, body: {} });
    await fetch(`${baseUrl}/made/up`);
    expect(rulesOf(await recorder.stop())).toEqual(["operation/undeclared"]);
  });

  it("gives the program the response that it would get without it", async () => {
    const { recorder, cards } = await record(wrong);
    const response = await fetch(cards, { method: "POST" });
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual(wrong.body);
    await recorder.stop();
  });

  it("lets a failed request fail", async () => {
    const { recorder, cards } = await record((response) => void response.destroy());
    await expect(fetch(cards, { method: "POST" })).rejects.toThrow("fetch failed");
    expect(await recorder.stop()).toMatchObject({ responses: 0, findings: [] });
  });

  it("says nothing of a body that the program has given up", async () => {
    const { recorder, cards } = await record((response) => {
      response.writeHead(403, { "content-type": "application/json" }).write('{"statusCode":');
    });
    const stop = new AbortController();
    await fetch(cards, { method: "POST", signal: stop.signal });
    stop.abort();
    expect(await recorder.stop()).toMatchObject({ responses: 1, unreadBodies: 1, findings: [] });
  });

  it("reads no stream, and of a long body no more than it may", async () => {
    const endless: Behaviour = (response) => {
      response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    };
    const stream = await record(endless);
    const events = await fetch(stream.cards, { method: "POST" });
    expect(await stream.recorder.stop()).toMatchObject({ responses: 1, unreadBodies: 1 });
    await events.body?.cancel();

    const text = JSON.stringify({ cardId: "a".repeat(5000) });
    const long = await record(
      { headers: { "content-type": "application/json" }, body: text },
      { maxBodyBytes: 1000 },
    );
    const response = await fetch(long.cards, { method: "POST" });
    expect(await response.text()).toBe(text);
    expect(await long.recorder.stop()).toMatchObject({ responses: 1, unreadBodies: 1, findings: [] });
  });

  it("sees what Node's http sends, by an interceptor", async () => {
    const { recorder, cards } = await record(wrong, { interceptors: [new ClientRequestInterceptor()] });
    const body = await new Promise<string>((resolve, reject) => {
      const sent = http.request(cards, { method: "POST" }, async (response) => {
        let text = "";
        for await (const chunk of response) text += chunk;
        resolve(text);
      });
      sent.on("error", reject).end();
    });
    expect(JSON.parse(body)).toEqual(wrong.body);
    expect(rulesOf(await recorder.stop())).toEqual(["code/undeclared"]);
  });

  it("prints no secret of the request that a response quotes", async () => {
    const { recorder, cards } = await record((response, { headers }) => {
      reply(response, { status: 403, body: { ...refusal, errorCode: headers["x-api-key"] ?? "" } });
    });
    await fetch(cards, { method: "POST", headers: { "x-api-key": "very-secret-1" } });
    const report = await recorder.stop();
    expect(rulesOf(report)).toEqual(["code/undeclared"]);
    expect(JSON.stringify(report)).not.toContain("very-secret-1");
  });

  it("puts the former fetch back, unless another has taken its place", async () => {
    const original = globalThis.fetch;
    const first = await record({});
    await first.recorder.stop();
    expect(globalThis.fetch).toBe(original);
    const { recorder } = await record({});
    const other = async () => new Response();
    globalThis.fetch = other;
    await recorder.stop();
    expect(globalThis.fetch).toBe(other);
    globalThis.fetch = original;
  });

  it("writes its report, once, when the tests are done", async () => {
    const folder = await createTemporaryFolder();
    let end: (() => Promise<void>) | undefined;
    const { cards } = await record(wrong, { folder: folder.path, after: (run) => (end = run) });
    await fetch(cards, { method: "POST" });
    await end?.();
    const [name = ""] = await folder.list();
    expect(rulesOf(JSON.parse(await folder.read(name)))).toEqual(["code/undeclared"]);
    expect(await folder.list()).toHaveLength(1);
    await folder.remove();
  });
});
