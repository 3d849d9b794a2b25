import { gzipSync } from "node:zlib";
import { createAccount, provisionCardToApplePay } from "immersve-client";
import { parseAnswer } from "immersve-client/runtime/parse-answer";
import { describe, expect, it, vi } from "vitest";
import { type Reply, serve } from "./local-server.js";
import { call, operation } from "./operation-contract.js";
import { clientOf, orderCard, readCard } from "./sample-calls.js";

/** What `create-card` comes to when the server answers so. */
async function errorOf(answer: Reply) {
  const { baseUrl, requests } = await serve(answer);
  const result = await orderCard(clientOf(baseUrl));
  expect(result.ok).toBe(false);
  expect(requests).toHaveLength(1);
  return result.error;
}

function refusal(status: number, errorCode: unknown, more: object = {}): Reply {
  return { status, body: { statusCode: status, statusName: "No", errorCode, ...more } };
}

describe("a status without a body", () => {
  const rows = [
    { status: 301, kind: "unexpectedStatus", outcome: "unknown" },
    { status: 304, kind: "unexpectedStatus", outcome: "unknown" },
    { status: 400, kind: "invalidRequest", outcome: "notApplied", issues: [] },
    { status: 401, kind: "unauthorized", outcome: "notApplied" },
    { status: 402, kind: "unexpectedStatus", outcome: "notApplied" },
    { status: 403, kind: "forbidden", outcome: "notApplied" },
    { status: 404, kind: "notFound", outcome: "notApplied" },
    { status: 409, kind: "unexpectedStatus", outcome: "notApplied" },
    { status: 418, kind: "unexpectedStatus", outcome: "notApplied" },
    { status: 429, kind: "rateLimited", outcome: "notApplied" },
    { status: 500, kind: "server", outcome: "unknown" },
    { status: 501, kind: "server", outcome: "unknown" },
    { status: 502, kind: "server", outcome: "unknown" },
    { status: 503, kind: "server", outcome: "unknown" },
    { status: 504, kind: "server", outcome: "unknown" },
    { status: 599, kind: "server", outcome: "unknown" },
  ];

  it.each(rows)("$status is $kind, $outcome", async (want) => {
    expect(await errorOf({ status: want.status })).toEqual({
      operation: "create-card",
      message: `create-card answered ${want.status}`,
      attempts: 1,
      trace: expect.any(Array),
      ...want,
    });
  });
});

describe("a code", () => {
  const rows = [
    { name: "documented under 403", status: 403, code: "KYC_REQUIRED", kind: "code" },
    { name: "documented under 400", status: 400, code: "LANGUAGE_REQUIRED", kind: "code" },
    { name: "generic of 403", status: 403, code: "FORBIDDEN", kind: "forbidden" },
    { name: "generic of 400", status: 400, code: "INVALID_REQUEST_INPUT", kind: "invalidRequest" },
    { name: "generic of another status", status: 400, code: "FORBIDDEN", kind: "unknownCode" },
    { name: "documented under another status", status: 400, code: "KYC_REQUIRED", kind: "unknownCode" },
    {
      name: "documented, under an unexpected status",
      status: 409,
      code: "KYC_REQUIRED",
      kind: "unknownCode",
    },
    { name: "of another operation", status: 403, code: "CARD_ALREADY_FROZEN", kind: "unknownCode" },
    { name: "that nobody documents", status: 403, code: "BRAND_NEW", kind: "unknownCode" },
    { name: "in lower case", status: 403, code: "kyc_required", kind: "unknownCode" },
    { name: "named like a property of every object", status: 403, code: "constructor", kind: "unknownCode" },
    { name: "called __proto__", status: 403, code: "__proto__", kind: "unknownCode" },
    { name: "documented, under 401", status: 401, code: "KYC_REQUIRED", kind: "unauthorized" },
    { name: "documented, under 404", status: 404, code: "KYC_REQUIRED", kind: "notFound" },
    { name: "documented, under 429", status: 429, code: "KYC_REQUIRED", kind: "rateLimited" },
    { name: "of another operation, under 503", status: 503, code: "PAYMENT_BRIDGE_ERROR", kind: "server" },
  ];

  it.each(rows)("$name: $kind", async ({ status, code, kind }) => {
    const error = await errorOf(refusal(status, code));
    expect(error).toMatchObject({ kind, status, code });
    expect(error?.message).toContain(`[${code}] create-card answered ${status}`);
  });

  it("carries all that the answer says", async () => {
    const answer = refusal(403, "KYC_REQUIRED", { reason: "Pass KYC first.", requestBody: cardNumber });
    expect(await errorOf({ ...answer, headers: { "x-request-id": "r-1" } })).toEqual({
      kind: "code",
      operation: "create-card",
      message: "[KYC_REQUIRED] create-card answered 403: Pass KYC first.",
      outcome: "notApplied",
      attempts: 1,
      trace: expect.any(Array),
      status: 403,
      code: "KYC_REQUIRED",
      reason: "Pass KYC first.",
      body: { ...(answer.body as object), requestBody: "[redacted]" },
      requestId: "r-1",
    });
  });

  const cardNumber = "4111111111111111";

  it("under 503 is a rule as well where the operation documents it, but nobody knows what happened", async () => {
    const { baseUrl } = await serve(refusal(503, "PAYMENT_BRIDGE_ERROR"));
    const { error } = await provisionCardToApplePay(clientOf(baseUrl), {
      path: { cardId: "c" },
      body: {} as never,
    });
    expect(error).toMatchObject({
      kind: "code",
      code: "PAYMENT_BRIDGE_ERROR",
      status: 503,
      outcome: "unknown",
    });
  });

  it("is one of its own operation only", async () => {
    const { baseUrl } = await serve(refusal(403, "INVALID_PARTNER_ACCOUNT"));
    const client = clientOf(baseUrl);
    const { error } = await createAccount(client, { body: {} as never });
    expect(error?.kind).toBe("code");
    expect((await orderCard(client)).error?.kind).toBe("unknownCode");
  });

  it.each([
    { name: "markup", code: "<script>alert(1)</script>" },
    { name: "a line break", code: "A\nlevel=error B" },
    { name: "a terminal escape", code: "\u001b[2J" },
    { name: "a long text", code: "A".repeat(200) },
  ])("of the wire keeps $name out of the message", async ({ code }) => {
    const error = await errorOf(refusal(403, code));
    expect(error).toMatchObject({ kind: "unknownCode", code });
    expect(error?.message).toBe("create-card answered 403");
  });

  it.each([null, 403, 1.5, true, "", ["KYC_REQUIRED"], { code: "KYC_REQUIRED" }])(
    "is none: %j",
    async (code) => {
      const error = await errorOf(refusal(403, code));
      expect(error?.kind).toBe("forbidden");
      expect(error).not.toHaveProperty("code");
    },
  );

  it("is a number, as text", async () => {
    expect(await errorOf(refusal(403, 10003))).toMatchObject({ kind: "unknownCode", code: "10003" });
  });

  it("is found at the first of several places where the body has one", async () => {
    const api = { codePaths: [["details", "0", "issue"], ["name"]] };
    const contract = operation({ api, codes: { "422": ["A", "B"] } });
    for (const [body, code] of [
      [{ name: "B", details: [{ issue: "A" }] }, "A"],
      [{ name: "B", details: [] }, "B"],
    ] as const) {
      expect(parseAnswer(contract, { status: 422, body })).toMatchObject({
        kind: "code",
        code,
      });
    }
  });

  it.each([
    { name: "a number that is the status", code: 422, want: undefined },
    { name: "text that is the status", code: "422", want: undefined },
    { name: "a number that is another status", code: 404, want: "404" },
    { name: "a listed number that is the status", code: 422, codes: ["422", "423"], want: "422" },
    { name: "a listed number that looks like a status", code: 101, codes: ["101"], want: "101" },
    { name: "a number where text is listed", code: 10003, codes: ["10003"], want: "10003" },
    { name: "text where a number is listed", code: "10003", codes: ["10003"], want: "10003" },
    { name: "a number below zero", code: -32601, want: "-32601" },
    { name: "a type that says nothing", code: "about:blank", want: undefined },
    {
      name: "a type that is a status",
      code: "https://tools.ietf.org/html/rfc9110#section-15.5.21",
      want: undefined,
    },
    { name: "a type", code: "https://api.example/errors/gone", want: "https://api.example/errors/gone" },
  ])("is, or is not, $name", ({ code, codes = [], want }) => {
    const contract = operation({ codes: { "422": codes } });
    const error = parseAnswer(contract, { status: 422, body: { errorCode: code } });
    const kind = codes.length > 0 ? "code" : want === undefined ? "unexpectedStatus" : "unknownCode";
    expect({ kind: error.kind, code: error.code }).toEqual({ kind, code: want });
  });

  it("is found in any entry of a list", () => {
    const api = { codePaths: [["items", "0", "errors", "0", "type"]] };
    const body = { items: [{ errors: [] }, { errors: [{}, { type: "duplicate-bike" }] }] };
    const contract = operation({ api, codes: { "409": ["duplicate-bike"] } });
    expect(parseAnswer(contract, { status: 409, body })).toMatchObject({
      kind: "code",
      code: "duplicate-bike",
    });
  });

  it("is found along the path that the document names", async () => {
    const { baseUrl } = await serve({ status: 422, body: { errors: [{ detail: { code: "A" } }] } });
    const contract = operation({
      api: { codePaths: [["errors", "0", "detail", "code"]] },
      codes: { "422": ["A"] },
    });
    expect((await call(clientOf(baseUrl), contract)).error).toMatchObject({ kind: "code", code: "A" });
  });

  it.each([
    { documented: "422", status: 422, kind: "code" },
    { documented: "4XX", status: 422, kind: "code" },
    { documented: "default", status: 422, kind: "code" },
    { documented: "5XX", status: 503, kind: "code" },
    { documented: "5XX", status: 422, kind: "unknownCode" },
  ])("documented under $documented is, under $status, $kind", async ({ documented, status, kind }) => {
    const { baseUrl } = await serve(refusal(status, "A"));
    const { error } = await call(clientOf(baseUrl), operation({ codes: { [documented]: ["A"] } }));
    expect(error).toMatchObject({ kind, code: "A" });
  });
});

describe("a body", () => {
  const json = JSON.stringify({ errorCode: "KYC_REQUIRED" });
  const rows: readonly { readonly name: string; readonly answer: Reply; readonly kind: string }[] = [
    { name: "with a byte order mark", answer: { body: `\uFEFF${json}` }, kind: "code" },
    { name: "with white space around", answer: { body: `\r\n ${json}\n` }, kind: "code" },
    {
      name: "labelled as text",
      answer: { headers: { "content-type": "text/plain" }, body: json },
      kind: "code",
    },
    {
      name: "labelled as a problem",
      answer: { headers: { "content-type": "application/problem+json" }, body: json },
      kind: "code",
    },
    {
      name: "labelled as HTML",
      answer: { headers: { "content-type": "text/html" }, body: json },
      kind: "code",
    },
    {
      name: "in gzip",
      answer: { headers: { "content-encoding": "gzip" }, body: gzipSync(json) },
      kind: "code",
    },
    {
      name: "with bad UTF-8 beside the code",
      answer: {
        body: Buffer.concat([
          Buffer.from('{"errorCode":"KYC_REQUIRED","reason":"'),
          Buffer.from([0xff]),
          Buffer.from('"}'),
        ]),
      },
      kind: "code",
    },
    {
      name: "in broken gzip",
      answer: { headers: { "content-encoding": "gzip" }, body: json },
      kind: "forbidden",
    },
    { name: "cut off", answer: { body: json.slice(0, -1) }, kind: "forbidden" },
    { name: "null", answer: { body: "null" }, kind: "forbidden" },
    { name: "an array", answer: { body: `[${json}]` }, kind: "forbidden" },
    { name: "a string", answer: { body: '"KYC_REQUIRED"' }, kind: "forbidden" },
    { name: "a number", answer: { body: "403" }, kind: "forbidden" },
    { name: "nested 200,000 deep", answer: { body: "[".repeat(200_000) }, kind: "forbidden" },
    {
      name: "with the code elsewhere",
      answer: { body: { error: { errorCode: "KYC_REQUIRED" } } },
      kind: "forbidden",
    },
  ];

  it.each(rows)("$name: $kind", async ({ answer, kind }) => {
    const error = await errorOf({ status: 403, ...answer });
    expect(error).toMatchObject({ kind, status: 403 });
    expect(error && "code" in error ? error.code : "none").toBe(kind === "code" ? "KYC_REQUIRED" : "none");
  });

  it.each([403, 502])("of HTML leaves no trace in the error of a %i", async (status) => {
    const error = await errorOf({
      status,
      headers: { "content-type": "text/html" },
      body: "<html><h1>Bad Gateway</h1></html>",
    });
    expect(error?.kind).toBe(status === 502 ? "server" : "forbidden");
    expect(JSON.stringify(error)).not.toMatch(/[<>]|Gateway/);
  });

  it("names the rejected inputs", async () => {
    const errors = [
      { path: "body.shippingAddress", message: "is missing", value: "4111111111111111" },
      { message: "no place" },
      { path: 5, message: "odd place" },
      { path: "no message" },
      "text",
      null,
    ];
    expect(await errorOf(refusal(400, "INVALID_REQUEST_INPUT", { errors }))).toMatchObject({
      kind: "invalidRequest",
      issues: [
        { path: "body.shippingAddress", message: "is missing" },
        { path: "", message: "no place" },
        { path: "", message: "odd place" },
        { path: "", message: "text" },
      ],
    });
  });

  it.each([undefined, null, "", 5, { path: "a" }])("names no rejected inputs: %j", async (errors) => {
    const error = await errorOf(refusal(400, "INVALID_REQUEST_INPUT", { errors }));
    expect(error).toMatchObject({ kind: "invalidRequest", issues: [] });
  });

  it("with a reason that is no text has none", async () => {
    expect(await errorOf(refusal(403, "KYC_REQUIRED", { reason: { a: 1 } }))).not.toHaveProperty("reason");
  });
});

describe("Retry-After", () => {
  const now = Date.UTC(2026, 10, 2, 12, 0, 0);
  const date = "Mon, 02 Nov 2026 12:01:00 GMT";
  const rows: readonly { readonly value: string; readonly want: number | undefined }[] = [
    { value: "0", want: now },
    { value: "1", want: now + 1000 },
    { value: " 120 ", want: now + 120_000 },
    { value: "3600", want: now + 3_600_000 },
    { value: "2.0", want: now + 2000 },
    { value: "1.5", want: now + 1500 },
    { value: "999999999", want: now + 999_999_999_000 },
    { value: date, want: now + 60_000 },
    { value: "Monday, 02-Nov-26 12:01:00 GMT", want: now + 60_000 },
    { value: "Mon Nov  2 12:01:00 2026", want: now + 60_000 },
    { value: "Sun, 01 Nov 2026 12:00:00 GMT", want: now },
    { value: "", want: undefined },
    { value: "-1", want: undefined },
    { value: "1.2.3", want: undefined },
    { value: ".", want: undefined },
    { value: "0x10", want: undefined },
    { value: "1e3", want: undefined },
    { value: "soon", want: undefined },
    { value: "Infinity", want: undefined },
    { value: "2026-11-02T12:01:00Z", want: undefined },
    { value: "Mon, 02 Nov 2026 12:01:00", want: undefined },
    { value: "Mon, 02 Foo 2026 12:01:00 GMT", want: undefined },
    { value: "Mon, 42 Nov 2026 12:01:00 GMT", want: undefined },
    { value: "Soon, 5", want: undefined },
  ];

  /** The `retryAt` of an answer that is sent at `date`, by the clock of the API. */
  async function retryAtOf(status: number, value: string, date: string): Promise<number | undefined> {
    vi.useFakeTimers({ now, toFake: ["Date"] });
    try {
      const error = await errorOf({ status, headers: { "retry-after": value, date } });
      return error && "retryAt" in error ? error.retryAt : undefined;
    } finally {
      vi.useRealTimers();
    }
  }

  it.each(rows)("'$value'", async ({ value, want }) => {
    for (const status of [429, 503]) {
      expect(await retryAtOf(status, value, new Date(now).toUTCString())).toBe(want);
    }
  });

  it.each([-86_400_000, -60_000, 3_600_000])("is a time of the caller's clock, %i ms apart", async (skew) => {
    const theirs = new Date(now + skew);
    const later = new Date(now + skew + 60_000);
    expect(await retryAtOf(429, later.toUTCString(), theirs.toUTCString())).toBe(now + 60_000);
    expect(await retryAtOf(429, "60", theirs.toUTCString())).toBe(now + 60_000);
  });

  it("counts from the caller's clock where the answer's date is none", async () => {
    expect(await retryAtOf(429, date, "yesterday")).toBe(now + 60_000);
  });

  it.each(["99999999999999999", "9".repeat(400)])(
    "is a time that exists, however long: %s",
    async (value) => {
      const error = await errorOf({ status: 429, headers: { "retry-after": value } });
      const retryAt = error?.kind === "rateLimited" ? error.retryAt : undefined;
      expect(new Date(retryAt ?? Number.NaN).getUTCFullYear()).toBeGreaterThan(200_000);
      expect(JSON.parse(JSON.stringify(error))).toEqual(error);
    },
  );

  it("means nothing where no repeat helps", async () => {
    expect(await errorOf({ status: 403, headers: { "retry-after": "5" } })).not.toHaveProperty("retryAt");
  });
});

describe("a redirect to another origin", () => {
  it.each([301, 302, 303, 307, 308])("%i is an error and is not followed", async (status) => {
    const elsewhere = await serve({ body: { cardId: "stolen" } });
    const { baseUrl, requests } = await serve({
      status,
      headers: { location: `${elsewhere.baseUrl}/api/cards` },
    });
    for (const send of [orderCard, readCard]) {
      const { error } = await send(clientOf(baseUrl));
      expect(error).toMatchObject({ kind: "unexpectedStatus", status, outcome: "unknown" });
    }
    expect(requests.map(({ method }) => method)).toEqual(["POST", "GET"]);
    expect(elsewhere.requests).toEqual([]);
  });
});
