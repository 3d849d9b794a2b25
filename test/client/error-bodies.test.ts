import { setCardPin } from "immersve-client";
import { parseError } from "immersve-client/errors";
import { describe, expect, it } from "vitest";
import { reply, serve } from "./local-server.js";
import { call, operation } from "./operation-contract.js";
import { clientOf, orderCard } from "./sample-calls.js";

const code = "KYC_REQUIRED";

/** What an error keeps of a body. */
function bodyOf(body: unknown): unknown {
  return parseError("create-card", { status: 403, body }).body;
}

function reasonOf(reason: unknown): string | undefined {
  const error = parseError("create-card", { status: 403, body: { errorCode: code, reason } });
  return "reason" in error ? error.reason : undefined;
}

function nest(depth: number, end: unknown): unknown {
  return depth === 0 ? end : { in: nest(depth - 1, end) };
}

describe("the body of an error", () => {
  const rows: readonly { readonly name: string; readonly sent: unknown; readonly want?: unknown }[] = [
    { name: "as it was sent", sent: { a: [1, "b", null, true, { c: "" }], d: {} } },
    { name: "as text", sent: '\uFEFF{"a":1}', want: { a: 1 } },
    { name: "no object", sent: ["a", 1] },
    { name: "a text in JSON", sent: '"busy"', want: "busy" },
    { name: "null", sent: "null", want: undefined },
    { name: "a page", sent: "<html>Bad gateway</html>", want: undefined },
    { name: "half a body", sent: '{"a":', want: undefined },
    { name: "none", sent: "", want: undefined },
    { name: "a card in a text", sent: { a: "of 4111 1111 1111 1111" }, want: { a: "of [redacted]" } },
    { name: "a card as a name", sent: { "4111111111111111": 1 }, want: { "[redacted]": 1 } },
    { name: "a card as a number", sent: { a: 4111111111111111, b: [4111111111111111] }, want: { b: [null] } },
    { name: "a time is no card", sent: { at: 1_795_850_448_221 } },
    { name: "what JSON does not have", sent: '{"a":1e999,"b":-0}', want: { b: 0 } },
    {
      name: "what no JSON is read as",
      sent: { a: undefined, b: () => 1, c: 1n, d: Number.NaN, e: [undefined] },
      want: { e: [null] },
    },
    { name: "deeper than anybody reads", sent: nest(40, 1), want: nest(32, {}) },
  ];

  it.each(rows)("$name", ({ sent, ...row }) => {
    const want = "want" in row ? row.want : sent;
    expect(bodyOf(sent)).toEqual(want);
    expect(structuredClone(bodyOf(sent))).toEqual(want);
    expect(JSON.parse(JSON.stringify({ body: bodyOf(sent) }))).toEqual({ body: want });
  });

  it("has no property that could change a prototype", () => {
    const body = bodyOf(
      '{"__proto__":{"evil":1},"a":{"__proto__":{"evil":1},"constructor":{"prototype":{}}}}',
    );
    expect(Object.keys(body as object)).toEqual(["a"]);
    expect(Object.assign({}, body, (body as { readonly a: object }).a)).not.toHaveProperty("evil");
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype);
  });

  it("is kept up to 64 KB", () => {
    const padding = "x".repeat(65_000);
    expect(bodyOf({ padding })).toEqual({ padding });
    expect(bodyOf({ padding: `${padding}${padding}` })).toBeUndefined();
    expect(bodyOf({ padding: new Array(70_000).fill(0) })).toBeUndefined();
  });

  it("is its code alone where it is larger", () => {
    const body = { errorCode: code, reason: "Too much.", rows: new Array(70_000).fill("x") };
    expect(parseError("create-card", { status: 403, body })).toMatchObject({
      kind: "code",
      reason: "Too much.",
      body: { errorCode: code },
    });
    expect(bodyOf(body)).toEqual({ errorCode: code });
  });

  it("keeps the place of the code in a list", async () => {
    const contract = operation({ codes: { "403": ["FULL"] }, codePaths: [["errors", "0", "code"]] });
    const { baseUrl } = await serve({
      status: 403,
      body: { errors: [{ code: "FULL", rows: "x".repeat(70_000) }] },
    });
    const { error } = await call(clientOf(baseUrl), contract);
    expect(error).toMatchObject({ code: "FULL", body: { errors: [{ code: "FULL" }] } });
  });

  it("ends, whatever is in it", () => {
    const circle: Record<string, unknown> = {};
    circle.a = circle;
    circle.b = [circle, circle];
    expect(bodyOf(circle)).toBeUndefined();
    expect(bodyOf("[".repeat(200_000))).toBeUndefined();
    expect(bodyOf(`${"[".repeat(200_000)}${"]".repeat(200_000)}`)).toBeDefined();
  });
});

describe("fields that are marked as sensitive", () => {
  it("are left out at any depth, with what was sent of them", async () => {
    const { baseUrl } = await serve((response, { body }) => {
      const { newPin } = JSON.parse(String(body));
      reply(response, {
        status: 403,
        body: {
          errorCode: code,
          newPin,
          tried: [{ newPin, at: 1 }],
          note: `not ${newPin}`,
          digits: Number(newPin),
        },
      });
    });
    const { error } = await setCardPin(clientOf(baseUrl), {
      path: { cardId: "c" },
      body: { newPin: "9317" } as never,
    });
    expect(error?.body).toEqual({ errorCode: code, tried: [{ at: 1 }], note: "not [redacted]" });
  });
});

describe("the text of an API", () => {
  const rows: readonly {
    readonly name: string;
    readonly sent: unknown;
    readonly want: string | undefined;
  }[] = [
    {
      name: "in several lines",
      sent: " One.\r\n\tTwo.\u2028Three.\u2029Four.\u0085 ",
      want: "One. Two. Three. Four.",
    },
    {
      name: "that a terminal obeys",
      sent: "\u001B[31mred\u001B[0m \u009B2J\u0007bell",
      want: "[31mred [0m 2J bell",
    },
    {
      name: "that is shown in another order",
      sent: "a\u202Egnp.exe\u202C \u2066b\u2069\u200F",
      want: "agnp.exe b",
    },
    { name: "that nobody sees", sent: "a\u200Bb\u00ADc\uFEFF \u{E0041}d", want: "abc d" },
    { name: "that is joined", sent: "👩\u200D💻 می\u200Cخواهم", want: "👩\u200D💻 می\u200Cخواهم" },
    { name: "with half a character", sent: "a\uD83Db", want: "ab" },
    { name: "with markup", sent: "<b>No</b> & never", want: "<b>No</b> & never" },
    { name: "that is a page", sent: "\n<!DOCTYPE html><html><body>502</body></html>", want: undefined },
    { name: "without end", sent: "x".repeat(1_000_000), want: "x".repeat(1000) },
    { name: "that is cut between characters", sent: "👍".repeat(2000), want: "👍".repeat(1000) },
    { name: "that is empty", sent: " \n ", want: undefined },
    { name: "that is none", sent: { text: "a" }, want: undefined },
    { name: "in a list", sent: ["One.", "", 2, "Two."], want: "One.; Two." },
  ];

  it.each([
    { name: "alone", body: "It is in use.\n", want: "It is in use." },
    { name: "as JSON", body: '"It is in use."', want: "It is in use." },
    { name: "a page", body: "<h1>502 Bad Gateway</h1>", want: undefined },
    { name: "half of some JSON", body: '{"reason":"a', want: undefined },
    { name: "an image", body: "\uFFFDPNG\r\n", want: undefined },
    { name: "JSON without any", body: "null", want: undefined },
  ])("is all of a body: $name", async ({ body, want }) => {
    expect(parseError("create-card", { status: 409, body }).reason).toBe(want);
    const { baseUrl } = await serve({ status: 409, headers: { "content-type": "text/html" }, body });
    const { error } = await orderCard(clientOf(baseUrl));
    expect(error?.reason).toBe(want);
  });

  it.each(rows)("$name", ({ sent, want }) => {
    expect(reasonOf(sent)).toBe(want);
    const { message } = parseError("create-card", { status: 403, body: { errorCode: code, reason: sent } });
    expect(message).toBe(`[${code}] create-card answered 403${want ? `: ${want}` : ""}`);
  });

  it.each([
    { name: "beginnings of tokens", text: "ey-".repeat(350_000) },
    { name: "words with dots", text: "ey12345678.".repeat(90_000) },
    { name: "groups of digits", text: "11 ".repeat(340_000) },
  ])("is searched in one go: $name", ({ text }) => {
    expect(reasonOf(text)?.length).toBeLessThanOrEqual(1000);
  });
});
