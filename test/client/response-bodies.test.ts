import type { OperationContract } from "immersve-client/runtime/operation";
import { openBytes, pickBody, toBlob, toText } from "immersve-client/runtime/response-body";
import { openJsonLines } from "immersve-client/runtime/response-stream";
import { describe, expect, it } from "vitest";
import { type Reply, serve } from "./local-server.js";
import { call, operation } from "./operation-contract.js";
import { clientOf } from "./sample-calls.js";

const bytes = { read: toBlob, open: openBytes };
const text = { read: toText };
const typed = (type: string, body: string | Buffer): Reply => ({ headers: { "content-type": type }, body });

describe("text", () => {
  it.each([
    { name: "as it is", answer: typed("text/plain", '{"not": "parsed"}'), want: '{"not": "parsed"}' },
    { name: "empty", answer: {}, want: "" },
    {
      name: "in another character set",
      answer: typed("text/csv; charset=iso-8859-1", Buffer.from("gr\xfc\xdfe", "latin1")),
      want: "gr\u00fc\u00dfe",
    },
    {
      name: "in a character set in quotes",
      answer: typed('text/csv;header=present;charset="utf-8"', "gr\u00fc\u00dfe"),
      want: "gr\u00fc\u00dfe",
    },
  ])("is given $name", async ({ answer, want }) => {
    const { baseUrl } = await serve(answer);
    const { data } = await call(clientOf(baseUrl), operation({ answers: { "200": text } }));
    expect(data).toBe(want);
  });

  it.each([
    { name: "is not of its character set", answer: typed("text/plain", Buffer.from([0xff, 0xfe, 0x41])) },
    { name: "is of a character set that nobody knows", answer: typed("text/plain; charset=no-such", "a") },
  ])("is unreadable where it $name", async ({ answer }) => {
    const { baseUrl } = await serve(answer);
    const { error } = await call(clientOf(baseUrl), operation({ answers: { "200": text } }));
    expect(error).toMatchObject({ kind: "unreadable", outcome: "applied" });
  });
});

describe("bytes", () => {
  const file = Buffer.from([0, 255, 128]);

  it("are a blob of the type that they came with", async () => {
    const { baseUrl } = await serve(typed("application/pdf", file));
    const { data } = await call(clientOf(baseUrl), operation({ answers: { "200": bytes } }));
    expect(data).toBeInstanceOf(Blob);
    expect((data as Blob).type).toBe("application/pdf");
    expect(Buffer.from(await (data as Blob).arrayBuffer())).toEqual(file);
  });

  it("may be more than other data, as the contract says", async () => {
    const contract = operation({ answers: { "200": bytes }, maxDataBytes: 20 });
    const { baseUrl } = await serve(typed("application/pdf", Buffer.alloc(20)));
    expect((await call(clientOf(baseUrl), contract)).ok).toBe(true);
    const { error } = await call(clientOf(baseUrl), contract, { maxDataBytes: 19 });
    expect(error).toMatchObject({
      kind: "unreadable",
      message: "do-thing failed: unreadable (over maxDataBytes)",
      trace: [{ failure: "unreadable", cause: "over maxDataBytes" }],
    });
  });

  it("are a stream of any length where the call asks for one", async () => {
    const { baseUrl } = await serve((response) => {
      for (let count = 0; count < 100; count += 1) response.write(Buffer.alloc(1000, count));
      response.end();
    });
    const contract = operation({ answers: { "200": bytes } });
    const result = await call(clientOf(baseUrl), contract, { stream: true, maxDataBytes: 10 });
    expect(result.data).toBeInstanceOf(ReadableStream);
    const whole = await new Response(result.data as ReadableStream).arrayBuffer();
    expect(whole.byteLength).toBe(100_000);
  });

  it("are no stream where the API refuses", async () => {
    const { baseUrl } = await serve({ status: 404, body: {} });
    const { error } = await call(clientOf(baseUrl), operation({ answers: { "200": bytes } }), {
      stream: true,
    });
    expect(error).toMatchObject({ kind: "notFound", status: 404 });
  });
});

describe("one of several media types", () => {
  const answers: OperationContract["answers"] = {
    "200": [
      ["text/csv", text],
      ["application/json; v=1", "json"],
      ["image/*", bytes],
    ],
  };
  const contract = operation({ answers, pick: pickBody, accept: "text/csv, application/json; v=1, image/*" });
  const json = '{"a":1}';

  it.each([
    { name: "itself", answer: typed("text/csv; header=absent", json), want: json },
    { name: "itself, in other letters", answer: typed("Application/JSON", json), want: { a: 1 } },
    { name: "JSON of another kind", answer: typed("application/hal+json", json), want: { a: 1 } },
    { name: "a range that holds it", answer: typed("image/png", json), want: expect.any(Blob) },
    { name: "JSON, where it says nothing", answer: { body: json }, want: { a: 1 } },
  ])("is read as $name", async ({ answer, want }) => {
    const { baseUrl } = await serve(answer);
    expect(await call(clientOf(baseUrl), contract)).toMatchObject({ ok: true, data: want });
  });

  it("is not mistaken for the page of a proxy", async () => {
    const { baseUrl } = await serve(typed("text/html", "<p>Log in</p>"));
    expect((await call(clientOf(baseUrl), contract)).error?.kind).toBe("unreadable");
  });

  it("is what the call asks for, whatever comes", async () => {
    const { baseUrl, requests } = await serve(typed("application/json", json));
    expect((await call(clientOf(baseUrl), contract, { accept: "text/csv" })).data).toBe(json);
    expect(requests[0]?.headers.accept).toBe("text/csv");
  });
});

describe("a media type that is documented alone", () => {
  const alone = (mediaType: string, form: object) =>
    operation({ answers: { "200": [[mediaType, form]] }, pick: pickBody });
  const rows = [
    { documented: "text/csv", form: text, sent: "text/csv; charset=utf-8" },
    { documented: "text/csv", form: text, sent: "application/csv" },
    { documented: "text/csv", form: text, sent: undefined },
    { documented: "text/csv", form: text, sent: "application/octet-stream" },
    { documented: "application/xml", form: text, sent: "text/xml" },
    { documented: "application/pdf", form: bytes, sent: "application/x-pdf" },
    { documented: "application/octet-stream", form: bytes, sent: "image/png" },
    { documented: "image/*", form: bytes, sent: "image/png" },
    { documented: "*/*", form: bytes, sent: "text/html" },
    { documented: "application/jsonl", form: { open: openJsonLines }, sent: "application/x-ndjson" },
  ];

  it.each(rows)("$documented is read where $sent comes", async ({ documented, form, sent }) => {
    const { baseUrl } = await serve({ ...(sent && { headers: { "content-type": sent } }), body: "a" });
    expect(await call(clientOf(baseUrl), alone(documented, form))).toMatchObject({ ok: true });
  });

  it.each([
    { documented: "text/csv", form: text, sent: "text/html" },
    { documented: "text/csv", form: text, sent: "application/json" },
    { documented: "application/pdf", form: bytes, sent: "text/html" },
    { documented: "application/octet-stream", form: bytes, sent: "text/html" },
    { documented: "application/octet-stream", form: bytes, sent: "application/problem+json" },
    { documented: "image/*", form: bytes, sent: "application/pdf" },
  ])("$documented is not what is sent as $sent", async ({ documented, form, sent }) => {
    const { baseUrl } = await serve(typed(sent, "<p>Log in</p>"));
    for (const stream of [true, false]) {
      const { error } = await call(clientOf(baseUrl), alone(documented, form), { stream });
      expect(error).toMatchObject({ kind: "unreadable", outcome: "unknown" });
    }
  });

  it("is no reason to take anything for JSON elsewhere", async () => {
    const { baseUrl } = await serve({ status: 201, ...typed("text/html", "{}") });
    const answers: OperationContract["answers"] = { "200": [["text/csv", text]], "201": "object" };
    const { error } = await call(clientOf(baseUrl), operation({ answers, pick: pickBody }));
    expect(error).toMatchObject({ kind: "unreadable", outcome: "unknown" });
  });
});

describe("the header accept", () => {
  it.each([
    { name: "JSON by default", contract: {}, input: {}, want: "application/json" },
    { name: "what the operation answers", contract: { accept: "a/b, c/d" }, input: {}, want: "a/b, c/d" },
    {
      name: "what the call asks for",
      contract: { accept: "a/b, c/d" },
      input: { accept: "c/d" },
      want: "c/d",
    },
    {
      name: "what the caller sets by hand",
      contract: {},
      input: { headers: { Accept: "e/f" } },
      want: "e/f",
    },
  ])("is $name", async ({ contract, input, want }) => {
    const { baseUrl, requests } = await serve({ body: {} });
    await call(clientOf(baseUrl), operation(contract), input);
    expect(requests[0]?.headers.accept).toBe(want);
  });
});

describe("a redirect", () => {
  const moved = (status: number): Reply => ({ status, headers: { location: "/there" } });

  it.each([302, 303, 307])("is an answer where the document lists it: %i", async (status) => {
    const { baseUrl, requests } = await serve(moved(status));
    const contract = operation({ method: "GET", replay: "safe", answers: { "3XX": "none" } });
    const result = await call(clientOf(baseUrl), contract);
    expect(result).toMatchObject({ ok: true, data: undefined, status });
    expect(result.ok && result.headers.get("location")).toBe("/there");
    expect(requests).toHaveLength(1);
  });

  it("is none elsewhere", async () => {
    const { baseUrl } = await serve(moved(302));
    const { error } = await call(clientOf(baseUrl), operation({ answers: { "200": "json", "304": "none" } }));
    expect(error).toMatchObject({ kind: "unexpectedStatus", status: 302 });
  });
});

describe("a success under default", () => {
  it("is read as default says, and an error is not", async () => {
    const contract = operation({ answers: { default: "json" } });
    expect((await call(clientOf((await serve({ body: { a: 1 } })).baseUrl), contract)).data).toEqual({
      a: 1,
    });
    const { baseUrl } = await serve({ status: 409, body: { a: 1 } });
    expect((await call(clientOf(baseUrl), contract)).error).toMatchObject({ status: 409 });
  });
});
