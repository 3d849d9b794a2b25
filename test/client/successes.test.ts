import {
  activateCard,
  type Client,
  cancelCard,
  getCard,
  initiateSiweLogin,
  listCurrencies,
  updateAllowedOrigins,
} from "immersve-client";
import type { OperationContract } from "immersve-client/runtime/operation";
import { toText } from "immersve-client/runtime/response-body";
import { describe, expect, it } from "vitest";
import { type Reply, serve } from "./local-server.js";
import { call, operation } from "./operation-contract.js";
import { clientOf, orderCard, readCard } from "./sample-calls.js";

const signIn = (client: Client) =>
  initiateSiweLogin(client, {
    body: {
      walletAddress: "0x1",
      chainId: 1,
      clientApplicationId: "app",
      scopes: ["cardholder-partner"],
      url: "https://app.example",
    },
  });
const cardPath = { path: { cardId: "c" } };

describe("a success", () => {
  const rows: readonly {
    readonly name: string;
    readonly answer: Reply;
    readonly send: (client: Client) => Promise<object>;
    readonly want: object;
  }[] = [
    {
      name: "JSON",
      answer: { body: { cardId: "card-9" } },
      send: orderCard,
      want: { data: { cardId: "card-9" }, status: 200 },
    },
    {
      name: "a JSON array",
      answer: { body: [{ code: "EUR" }] },
      send: listCurrencies,
      want: { data: [{ code: "EUR" }] },
    },
    {
      name: "JSON without a content type",
      answer: { body: '{"a":1}' },
      send: readCard,
      want: { data: { a: 1 } },
    },
    {
      name: "JSON with a byte order mark",
      answer: { body: '\uFEFF{"cardId":"c"}' },
      send: orderCard,
      want: { data: { cardId: "c" } },
    },
    {
      name: "JSON beyond ASCII",
      answer: { body: '{"cardId":"ü😀"}' },
      send: orderCard,
      want: { data: { cardId: "ü😀" } },
    },
    {
      name: "status 204",
      answer: { status: 204 },
      send: (client) =>
        updateAllowedOrigins(client, {
          path: { clientApplicationId: "a" },
          body: { allowedOrigins: ["https://a.example"] },
        }),
      want: { data: undefined, status: 204 },
    },
    {
      name: "status 202 without a body",
      answer: { status: 202 },
      send: (client) => cancelCard(client, cardPath),
      want: { data: undefined, status: 202 },
    },
    {
      name: "status 200 without a body, as documented",
      answer: {},
      send: (client) => activateCard(client, cardPath),
      want: { data: undefined, status: 200 },
    },
    {
      name: "an empty object where no body is documented",
      answer: { body: " { }\n" },
      send: (client) => activateCard(client, cardPath),
      want: { data: undefined },
    },
    {
      name: "an empty page where no body is documented, as PHP sends it",
      answer: { headers: { "content-type": "text/html; charset=UTF-8" } },
      send: (client) => activateCard(client, cardPath),
      want: { data: undefined },
    },
    {
      name: "JSON that calls itself plain text, as Go and Response send it",
      answer: { headers: { "content-type": "text/plain; charset=utf-8" }, body: '{"cardId":"c"}' },
      send: orderCard,
      want: { data: { cardId: "c" } },
    },
    {
      name: "JSON of a kind of its own",
      answer: { headers: { "content-type": "Application/vnd.cards+JSON;v=1" }, body: '{"cardId":"c"}' },
      send: orderCard,
      want: { data: { cardId: "c" } },
    },
    {
      name: "text that looks like JSON",
      answer: { headers: { "content-type": "text/plain" }, body: '{"not": "parsed"}' },
      send: signIn,
      want: { data: '{"not": "parsed"}' },
    },
    { name: "empty text", answer: {}, send: signIn, want: { data: "" } },
    {
      name: "another success than the documented one",
      answer: { status: 201, body: { cardId: "c" } },
      send: orderCard,
      want: { data: { cardId: "c" }, status: 201 },
    },
    {
      name: "a request id",
      answer: { headers: { "x-request-id": "r-1" }, body: {} },
      send: orderCard,
      want: { requestId: "r-1" },
    },
  ];

  it.each(rows)("gives its data: $name", async ({ answer, send, want }) => {
    const { baseUrl, requests } = await serve(answer);
    const result = await send(clientOf(baseUrl));
    expect(result).toMatchObject({ ok: true, attempts: 1, ...want });
    expect("error" in result).toBe(false);
    expect(requests).toHaveLength(1);
  });

  it("gives its headers", async () => {
    const { baseUrl } = await serve({ headers: { "x-page": "2" }, body: {} });
    const result = await readCard(clientOf(baseUrl));
    expect(result.ok && result.headers.get("x-page")).toBe("2");
  });

  it("is read by its own status where several are documented", async () => {
    const answers: OperationContract["answers"] = {
      "200": "json",
      "202": "none",
      "203": { read: toText },
      "2XX": { read: () => "other" },
    };
    for (const [status, body, data] of [
      [202, "{}", undefined],
      [203, "{}", "{}"],
      [207, "some", "other"],
    ] as const) {
      const { baseUrl } = await serve({ status, body });
      expect(await call(clientOf(baseUrl), operation({ answers }))).toMatchObject({ ok: true, data, status });
    }
  });

  it("is taken in whole, however it is cut into pieces", async () => {
    const text = JSON.stringify({ cardId: "ü".repeat(1000) });
    const { baseUrl } = await serve((response) => {
      const bytes = Buffer.from(text);
      // Odd places, so that characters of two bytes are cut in half.
      for (let at = 0; at < bytes.length; at += 333) response.write(bytes.subarray(at, at + 333));
      response.end();
    });
    expect((await orderCard(clientOf(baseUrl))).data).toEqual(JSON.parse(text));
  });
});

describe("a success that cannot be read", () => {
  const rows: readonly { readonly name: string; readonly answer: Reply }[] = [
    { name: "empty, and labelled JSON", answer: { headers: { "content-type": "application/json" } } },
    { name: "JSON that ends too early", answer: { body: '{"cardId":"c' } },
    { name: "JSON with something behind it", answer: { body: '{"cardId":"c"} ok' } },
    { name: "not UTF-8", answer: { body: Buffer.from([0x22, 0xff, 0xfe, 0x22]) } },
    { name: "UTF-16", answer: { body: Buffer.from('\uFEFF{"cardId":"c"}', "utf16le") } },
    { name: "gzip that is none", answer: { headers: { "content-encoding": "gzip" }, body: "{}" } },
  ];

  it.each(rows)("is unreadable, and was carried out: $name", async ({ answer }) => {
    const headers = { ...answer.headers, "x-request-id": "r-1" };
    const { baseUrl, requests } = await serve({ ...answer, headers });
    const status = answer.status ?? 200;
    expect(await orderCard(clientOf(baseUrl))).toEqual({
      ok: false,
      error: {
        kind: "unreadable",
        operation: "create-card",
        message: expect.stringMatching(/^create-card failed: unreadable( \(Z_DATA_ERROR\))?$/),
        outcome: "applied",
        attempts: 1,
        trace: expect.any(Array),
        status,
        requestId: "r-1",
        ...(headers["content-encoding"] && {
          cause: { name: "TypeError", message: "terminated: incorrect header check" },
        }),
      },
    });
    expect(requests).toHaveLength(1);
  });
});

describe("a success that is none of this API's", () => {
  const html = "<!doctype html><h1>Log in</h1>";
  const typed = (type: string, body: string): Reply => ({ headers: { "content-type": type }, body });
  const json = '{"cardId":"c"}';
  const rows: readonly {
    readonly name: string;
    readonly answers: OperationContract["answers"];
    readonly answer: Reply;
  }[] = [
    { name: "a page instead of an object", answers: { "200": "object" }, answer: typed("text/html", html) },
    { name: "a page labelled JSON", answers: { "200": "json" }, answer: typed("application/json", html) },
    { name: "a page without a label", answers: { "200": "json" }, answer: { body: `\n ${html}` } },
    { name: "JSON labelled a page", answers: { "200": "object" }, answer: typed("text/html", json) },
    { name: "a problem", answers: { "200": "object" }, answer: typed("application/problem+json", json) },
    { name: "plain text", answers: { "200": "object" }, answer: typed("text/plain", "OK") },
    {
      name: "a page where no body is documented",
      answers: { "200": "none" },
      answer: typed("text/html", html),
    },
    {
      name: "an error where no body is documented",
      answers: { "204": "none" },
      answer: { body: { errorCode: "A" } },
    },
    { name: "a text where no body is documented", answers: { "200": "none" }, answer: { body: "ok" } },
    { name: "null where no body is documented", answers: { "200": "none" }, answer: { body: "null" } },
    { name: "a body where nothing is documented", answers: {}, answer: { body: { a: 1 } } },
    { name: "null instead of an object", answers: { "200": "object" }, answer: { body: "null" } },
    { name: "a list instead of an object", answers: { "200": "object" }, answer: { body: [] } },
    { name: "a text instead of an object", answers: { "200": "object|null" }, answer: { body: '"ok"' } },
    {
      name: "a list with a success that is not listed",
      answers: { "200": "object" },
      answer: { status: 201, body: [] },
    },
    { name: "an object instead of a list", answers: { "200": "array" }, answer: { body: {} } },
    {
      name: "a part that nobody has asked for",
      answers: { "2XX": "object" },
      answer: { status: 206, body: {} },
    },
    { name: "a part without a body", answers: { "200": "none" }, answer: { status: 206 } },
  ];

  it.each(rows)("is unreadable, and tells nothing of the effect: $name", async ({ answers, answer }) => {
    const { baseUrl, requests } = await serve(answer);
    const { data, error } = await call(clientOf(baseUrl), operation({ answers, replay: "safe" }));
    expect(data).toBeUndefined();
    const message = expect.stringMatching(/^do-thing failed: unreadable( \(not as documented\))?$/);
    expect(error).toMatchObject({ kind: "unreadable", outcome: "unknown", attempts: 1, message });
    expect(requests).toHaveLength(1);
  });

  it.each([
    { name: "any type", answers: { "200": "json" }, body: "null" },
    { name: "null", answers: { "200": "object|null" }, body: "null" },
    { name: "one of two types", answers: { "200": "array|object" }, body: "[]" },
    { name: "a text", answers: { "200": "string" }, body: '"ok"' },
    { name: "a number", answers: { "200": "number" }, body: "1.5" },
    { name: "a boolean", answers: { default: "boolean" }, body: "false" },
  ] as const)("is not confused with what is documented: $name", async ({ answers, body }) => {
    const { baseUrl } = await serve({ body });
    const result = await call(clientOf(baseUrl), operation({ answers }));
    expect(result).toMatchObject({ ok: true, data: JSON.parse(body) });
  });

  it.each([
    {
      name: "was asked for in a header of the call",
      contract: {},
      input: { headers: { Range: "bytes=0-" } },
    },
    { name: "was asked for in a parameter", contract: {}, input: { header: { range: "bytes=0-" } } },
    { name: "is documented", contract: { answers: { "206": "object" } }, input: {} },
  ] as const)("is not confused with a part that $name", async ({ contract, input }) => {
    const { baseUrl } = await serve({ status: 206, body: {} });
    expect(await call(clientOf(baseUrl), operation(contract), input)).toMatchObject({ ok: true, data: {} });
  });

  it("does not reach the caller as data", async () => {
    const { baseUrl } = await serve(typed("text/html", html));
    const { data, error } = await getCard(clientOf(baseUrl), cardPath);
    expect({ data, kind: error?.kind }).toEqual({ data: undefined, kind: "unreadable" });
  });
});
