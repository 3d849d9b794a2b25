import { createCard, createClient, getCard, uploadFile } from "immersve-client";
import nodeFetch from "node-fetch";
import { fetch as undiciFetch } from "undici";
import { describe, expect, it } from "vitest";
import { serve } from "./local-server.js";

/** Functions that users give as `fetch`: of another realm, or with the arguments of the platform's. */
const implementations: Readonly<Record<string, unknown>> = {
  "undici, which brings its own Request": undiciFetch,
  "node-fetch, whose bodies are streams of Node": nodeFetch,
  "a wrapper of a URL": (url: unknown, init: RequestInit) => fetch(String(url), init),
  "a wrapper of a request": (request: Request) => fetch(request),
  "a wrapper of all arguments": (...given: Parameters<typeof fetch>) => fetch(...given),
};

describe("a fetch of one's own", () => {
  it.each(Object.entries(implementations))("can be %s", async (_, implementation) => {
    const { baseUrl, requests } = await serve({ body: { cardId: "c" } });
    const client = createClient({ baseUrl, fetch: implementation as typeof fetch });
    const ordered = await createCard(client, { body: { cardProgramId: "p", fundingSourceId: "f" } });
    const read = await getCard(client, { path: { cardId: "c" } });
    const file = new Blob(["x"], { type: "text/plain" });
    const sent = await uploadFile(client, {
      body: { file, purpose: "kyc-doc-upload", accountId: "a" } as never,
    });
    for (const { data, error } of [ordered, read, sent])
      expect({ data, error }).toEqual({ data: { cardId: "c" }, error: undefined });
    expect(requests.map(({ method, body }) => ({ method, body: body.toString() }))).toEqual([
      { method: "POST", body: '{"cardProgramId":"p","fundingSourceId":"f"}' },
      { method: "GET", body: "" },
      { method: "POST", body: expect.stringContaining('name="file"') },
    ]);
    expect(requests[2]?.headers["content-type"]).toMatch(/^multipart\/form-data; ?boundary=/);
  });

  it.each([
    {
      thrown: new TypeError("x is not a function"),
      want: { name: "TypeError", message: "x is not a function" },
    },
    {
      thrown: new Error("failed", { cause: new Error("deeper") }),
      want: { name: "Error", message: "failed: deeper" },
    },
    { thrown: "down", want: { name: "string", message: "down" } },
    { thrown: undefined, want: { name: "undefined", message: "undefined" } },
    {
      thrown: { name: "NetConnectNotAllowedError", message: "no" },
      want: { name: "NetConnectNotAllowedError", message: "no" },
    },
    { thrown: Object.create(null), want: { name: "object", message: "" } },
    { thrown: new Error(" two\nlines\u001b[31m "), want: { name: "Error", message: "two lines [31m" } },
    {
      thrown: new Error("no route for 4111111111111111"),
      want: { name: "Error", message: "no route for [redacted]" },
    },
  ])("says why it failed: $want.message", async ({ thrown, want }) => {
    const send = () => {
      throw thrown;
    };
    const seen: object[] = [];
    const hooks = { attempt: (event: object) => seen.push(event), end: (event: object) => seen.push(event) };
    const client = createClient({ baseUrl: "http://127.0.0.1:9", fetch: send, hooks });
    const { error } = await createCard(client, { body: { cardProgramId: "p", fundingSourceId: "f" } });
    expect(seen).toMatchObject([{ thrown: want }, { error: { cause: want } }]);
    expect(error).toMatchObject({ kind: "network", outcome: "unknown", attempts: 1, cause: want });
    expect(structuredClone(error)).toEqual(error);
  });
});
