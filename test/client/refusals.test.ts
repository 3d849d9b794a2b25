import { readIssues } from "immersve-client/runtime/issues";
import type { OperationContract } from "immersve-client/runtime/operation";
import { parseAnyAnswer } from "immersve-client/runtime/parse-answer";
import { findFailure } from "immersve-client/runtime/refusal";
import { toText } from "immersve-client/runtime/response-body";
import { describe, expect, it } from "vitest";
import { reply, serve } from "./local-server.js";
import { call, operation } from "./operation-contract.js";
import { clientOf } from "./sample-calls.js";

/** `{ ok: false, error: "channel_not_found" }`, with a text and field errors beside it. */
const chat = operation({
  id: "post-message",
  api: { codePaths: [["error"]], messagePaths: [["detail"]], findFailure },
  failurePlaces: [{ at: ["ok"], equals: [false] }],
  codes: { "2XX": [], "200": ["channel_not_found"], default: ["fatal"] },
});

const graphql = operation({
  id: "query",
  api: {
    codePaths: [["errors", "0", "extensions", "code"]],
    messagePaths: [["errors", "0", "message"]],
    issuePlaces: [{ at: ["errors"], paths: [["path"]], messages: [["message"]] }],
    readIssues,
    failurePlaces: [{ at: ["errors"], outcome: "unknown" }],
    findFailure,
  },
  codes: { "2XX": ["FORBIDDEN"] },
});

const sms = operation({
  id: "send-sms",
  api: {
    codePaths: [["messages", "0", "status"]],
    messagePaths: [["messages", "0", "error-text"]],
    findFailure,
  },
  failurePlaces: [{ at: ["messages", "0", "status"], not: ["0"] }],
  codes: { "200": ["2", "9"] },
});

async function resultOf(contract: OperationContract, body: object | string, status = 200) {
  const headers = { "content-type": "application/json" };
  const { baseUrl, requests } = await serve({ status, headers, body });
  const result = await call(clientOf(baseUrl), contract);
  expect(requests).toHaveLength(1);
  return result;
}

describe("a success that refuses", () => {
  it.each([
    {
      name: "a flag, with a documented code",
      contract: chat,
      body: { ok: false, error: "channel_not_found", detail: "No channel C1." },
      want: {
        kind: "code",
        code: "channel_not_found",
        reason: "No channel C1.",
        outcome: "notApplied",
        message: "[channel_not_found] post-message answered 200: No channel C1.",
      },
    },
    {
      name: "a code that nobody documents",
      contract: chat,
      body: { ok: false, error: "brand_new" },
      want: { kind: "unknownCode", code: "brand_new", outcome: "notApplied" },
    },
    {
      name: "a code of whatever else goes wrong",
      contract: chat,
      body: { ok: false, error: "fatal" },
      want: { kind: "unknownCode", code: "fatal" },
    },
    { name: "no code", contract: chat, body: { ok: false }, want: { kind: "refused" } },
    { name: "a flag that is text", contract: chat, body: { ok: "false" }, want: { kind: "refused" } },
    {
      name: "errors of GraphQL",
      contract: graphql,
      body: {
        data: null,
        errors: [{ message: "Not yours.", path: ["me", 0, "id"], extensions: { code: "FORBIDDEN" } }],
      },
      want: {
        kind: "code",
        code: "FORBIDDEN",
        reason: "Not yours.",
        issues: [{ path: "me.0.id", message: "Not yours." }],
        outcome: "unknown",
      },
    },
    {
      name: "errors beside data",
      contract: graphql,
      body: { data: { me: { id: "1" } }, errors: [{ message: "Half of it." }] },
      want: { kind: "refused", reason: "Half of it.", outcome: "unknown" },
    },
    {
      name: "a status in the body that is a code",
      contract: sms,
      body: { messages: [{ status: "9", "error-text": "Top up." }] },
      want: { kind: "code", code: "9", reason: "Top up.", outcome: "notApplied" },
    },
    {
      name: "another status, as a number",
      contract: sms,
      body: { messages: [{ status: 1 }] },
      want: { kind: "unknownCode", code: "1" },
    },
  ])("$name", async ({ contract, body, want }) => {
    const { ok, data, error } = await resultOf(contract, body);
    expect({ ok, data }).toEqual({ ok: false, data: undefined });
    expect(error).toMatchObject({ status: 200, attempts: 1, ...want });
  });

  it("is one under another success too", async () => {
    const { error } = await resultOf(chat, { ok: false, error: "channel_not_found" }, 202);
    expect(error).toMatchObject({ kind: "unknownCode", status: 202 });
  });

  it("reaches the hooks as an error", async () => {
    const { baseUrl } = await serve({ body: { ok: false, error: "brand_new" } });
    const seen: unknown[] = [];
    const hooks = {
      unknownCode: ({ code }: { code?: string | undefined }) => seen.push(code),
      end: ({ error }: { error?: { kind: string } }) => seen.push(error?.kind),
    };
    await call(clientOf(baseUrl, { hooks }), chat);
    expect(seen).toEqual(["brand_new", "unknownCode"]);
  });

  it("is not sent again, whatever the operation allows", async () => {
    const { baseUrl, requests } = await serve({ headers: { "retry-after": "0" }, body: { ok: false } });
    const { error } = await call(clientOf(baseUrl, { attempts: 3 }), { ...chat, replay: "safe" });
    expect({ kind: error?.kind, requests: requests.length }).toEqual({ kind: "refused", requests: 1 });
  });

  it("tells nothing of an earlier request with the same key", async () => {
    let count = 0;
    const { baseUrl } = await serve((response) => {
      count += 1;
      if (count === 1) reply(response, { status: 503 });
      else reply(response, { body: { ok: false, error: "channel_not_found" } });
    });
    const replayKey = { in: "header", name: "Idempotency-Key" } as const;
    const contract = { ...chat, replay: "keyed", replayKey } as const;
    const { error } = await call(clientOf(baseUrl, { attempts: 2 }), contract, {
      header: { "Idempotency-Key": "k" },
    });
    expect(error).toMatchObject({ kind: "code", attempts: 2, outcome: "unknown" });
  });
});

describe("a success that refuses nothing", () => {
  it.each([
    { name: "the flag is up", contract: chat, body: { ok: true } },
    { name: "there is no flag", contract: chat, body: { ts: "1" } },
    { name: "the flag is an object", contract: chat, body: { ok: { value: false } } },
    { name: "a list of no errors", contract: graphql, body: { data: {}, errors: [] } },
    { name: "errors are null", contract: graphql, body: { data: {}, errors: null } },
    { name: "errors are missing", contract: graphql, body: { data: {} } },
    { name: "a number instead of text", contract: sms, body: { messages: [{ status: 0 }] } },
    { name: "no part at all", contract: sms, body: { messages: [] } },
    {
      name: "the operation says that it never refuses",
      contract: { ...graphql, failurePlaces: [] },
      body: { errors: [{ message: "Data." }] },
    },
  ])("$name", async ({ contract, body }) => {
    expect(await resultOf(contract, body)).toMatchObject({ ok: true, data: body });
  });

  it("cannot be read", async () => {
    expect((await resultOf(chat, '{"ok": fal')).error).toMatchObject({
      kind: "unreadable",
      outcome: "applied",
    });
  });

  it("is text", async () => {
    const contract = { ...chat, answers: { "200": { read: toText } } };
    expect(await resultOf(contract, '{"ok": false}')).toMatchObject({ ok: true, data: '{"ok": false}' });
  });
});

describe("an answer of another client", () => {
  it.each([
    { name: "a refusal", status: 200, body: { ok: false, error: "channel_not_found" }, kind: "code" },
    { name: "a refusal as text", status: 200, body: '{"ok":false}', kind: "refused" },
    { name: "data", status: 200, body: { ok: true }, kind: undefined },
    { name: "no body", status: 204, body: undefined, kind: undefined },
    { name: "a page", status: 200, body: "<html>", kind: undefined },
    { name: "an error by its status", status: 500, body: { ok: true }, kind: "server" },
    { name: "a redirect", status: 302, body: undefined, kind: "unexpectedStatus" },
  ])("$name: $kind", ({ status, body, kind }) => {
    const error = parseAnyAnswer(chat, { status, body });
    expect(error?.kind).toBe(kind);
    if (status === 200 && error) expect(error).toMatchObject({ outcome: "notApplied", attempts: 1 });
  });

  it.each([
    { redirects: ["302"], status: 302, kind: undefined },
    { redirects: ["302"], status: 304, kind: "unexpectedStatus" },
    { redirects: ["3XX"], status: 304, kind: undefined },
    { redirects: ["3XX"], status: 400, kind: "invalidRequest" },
  ])("$status is $kind where $redirects are documented", ({ redirects, status, kind }) => {
    expect(parseAnyAnswer({ ...chat, redirects }, { status })?.kind).toBe(kind);
  });
});
