import { inspect } from "node:util";
import { type Auth, bearer, createClient, exchangeAuthToken, setCardPin } from "immersve-client";
import { parseError } from "immersve-client/errors";
import { describe, expect, it } from "vitest";
import { serve } from "./local-server.js";
import { clientOf, orderCard, secrets } from "./sample-calls.js";

const jwt = `${btoa('{"alg":"none"}').replaceAll("=", "")}.${btoa('{"sub":"cardholder"}').replaceAll("=", "")}.c2lnbmF0dXJl`;
const cards = [
  "4111111111111111",
  "4111 1111 1111 1111",
  "4111.1111.1111.1111",
  "4111\u00a01111\u00a01111\u00a01111",
  "5500-0000-0000-0004",
  "378282246310005",
  "3782 822463 10005",
  "30569309025904",
  "6011111111111117",
  "4111  1111  1111  1111",
  "4111\u20111111\u20111111\u20111111",
  "4111 - 1111 - 1111 - 1111",
  "4111/1111/1111/1111",
];

/** An error body that quotes something wherever an error may quote. */
function quoting(text: string) {
  return {
    errorCode: `REFUSED ${text}`,
    reason: `because of ${text}.`,
    errors: [{ path: `/body/${text}`, message: `${text} is wrong` }],
  };
}

/** Everything that a log may make of a value. */
function printed(value: unknown): string {
  return [inspect(value, { depth: 9, showHidden: true }), JSON.stringify(value), String(value)].join("\n");
}

describe("what an answer quotes", () => {
  it.each([jwt, ...cards])("is taken out by its shape: %s", (text) => {
    const error = parseError("create-card", {
      status: 400,
      body: quoting(text),
      headers: { "x-request-id": jwt },
    });
    expect(printed(error)).not.toContain(text);
    expect(printed(error)).not.toContain(jwt);
    expect(error).toMatchObject({ kind: "unknownCode", reason: "because of [redacted]." });
  });

  it.each([
    "order 4111111111111112 of 2026",
    "a1b2c3d4e5f64789980a1b2c3d4e5f60",
    "call 1234567890 between 09:00 and 17:00",
    "on 2026-11-28 at 10:15:16.123456",
    "at 1732788916123",
    "+61 412 345 678 901 23",
    "eyes open",
  ])("stays where it has no such shape: %s", (text) => {
    expect(parseError("create-card", { status: 403, body: { reason: text } })).toMatchObject({
      reason: text,
    });
  });

  it.each([
    { text: "4111111111111111 12/29", want: "[redacted] 12/29" },
    { text: "4111111111111111 1229 737", want: "[redacted] 1229 737" },
    { text: "4111111111111111,12/29", want: "[redacted],12/29" },
    { text: "amount 100 4111111111111111", want: "amount 100 [redacted]" },
    { text: "id 77 5555 5555 5555 4444", want: "id 77 [redacted]" },
    { text: "4111111111111111 5555555555554444", want: "[redacted] [redacted]" },
    { text: "ref4111111111111111", want: "ref[redacted]" },
    { text: "41111111111111111229", want: "[redacted]1229" },
    { text: "9994111111111111111", want: "999[redacted]" },
    { text: "99941111111111111112345678", want: "999[redacted]2345678" },
    { text: "77378282246310005", want: "77[redacted]" },
    { text: "4111111111111111=2512", want: "[redacted]=2512" },
    { text: "%B4111111111111111^A/B^2512", want: "%B[redacted]^A/B^2512" },
  ])("is taken out beside other digits: $text", ({ text, want }) => {
    expect(parseError("create-card", { status: 403, body: { reason: text } })).toMatchObject({
      reason: want,
    });
  });

  it("leaves the id of a request alone, which may look like a card by chance", () => {
    const headers = { "x-request-id": "4111111111111111" };
    expect(parseError("create-card", { status: 403, headers })).toMatchObject({
      requestId: "4111111111111111",
    });
  });

  const inUrl = encodeURIComponent;
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const inHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const inNumbers = (text: string) => text.replace(/[^\w ]/g, (char) => `&#${char.charCodeAt(0)};`);
  const inHex = (text: string) => Buffer.from(text).toString("hex");

  it.each([
    { name: "in a URL", quoted: inUrl },
    { name: "in a URL of a URL", quoted: (text: string) => inUrl(inUrl(text)) },
    { name: "in a form", quoted: (text: string) => new URLSearchParams({ "": text }).toString().slice(1) },
    { name: "in JSON", quoted: inJson },
    { name: "in JSON of JSON", quoted: (text: string) => inJson(inJson(text)) },
    {
      name: "in JSON with its slashes escaped",
      quoted: (text: string) => inJson(text).replaceAll("/", "\\/"),
    },
    {
      name: "in JSON of ASCII",
      quoted: (text: string) => text.replace("&", "\\u0026").replace("+", "\\u002B"),
    },
    { name: "in HTML", quoted: inHtml },
    { name: "in HTML of HTML", quoted: (text: string) => inHtml(inHtml(text)) },
    { name: "in HTML by numbers", quoted: inNumbers },
    { name: "in base64", quoted: (text: string) => btoa(text) },
    { name: "in base64 without its end", quoted: (text: string) => btoa(text).replace(/=+$/, "") },
    { name: "in base64 of a URL", quoted: (text: string) => Buffer.from(text).toString("base64url") },
    { name: "in hex", quoted: inHex },
    { name: "in hex in capitals", quoted: (text: string) => inHex(text).toUpperCase() },
    { name: "escaped as a whole in a URL", quoted: (text: string) => inHex(text).replace(/../g, "%$&") },
    {
      name: "escaped as a whole in HTML",
      quoted: (text: string) => text.replace(/./g, (char) => `&#${char.charCodeAt(0)};`),
    },
    { name: "in another case", quoted: (text: string) => text.toUpperCase() },
  ])("is taken out where a credential is quoted $name", async ({ quoted }) => {
    const secret = 'S3cret+/="Value & \\more';
    const { baseUrl } = await serve({ status: 403, body: { reason: `not ${quoted(secret)}` } });
    const { error } = await orderCard(createClient({ baseUrl, auth: bearer(secret) }));
    expect(error).toMatchObject({ reason: expect.stringMatching(/^not \[redacted\]=*$/) });
  });

  it.each(["sk_live_51Habc", "sk_live_51HabcDEFghiJK"])(
    "is taken out where it is cut off: %s",
    async (cut) => {
      const { baseUrl } = await serve({ status: 403, body: { reason: `not ${cut}…` } });
      const { error } = await orderCard(
        createClient({ baseUrl, auth: bearer("sk_live_51HabcDEFghiJKLmno") }),
      );
      expect(error).toMatchObject({ reason: "not [redacted]…" });
    },
  );

  it.each(["", "B", "Be", "Bearer ", "user:"])(
    "is taken out of what is encoded with %j before it",
    async (before) => {
      const secret = "S3cret+/=Value-and-more";
      const quoted = btoa(`${before}${secret}`);
      const { baseUrl } = await serve({ status: 403, body: { reason: `not ${quoted} ok` } });
      const { error } = await orderCard(createClient({ baseUrl, auth: bearer(secret) }));
      const left = /^not ([\w+/]*)\[redacted\]([\w+/]*)=* ok$/.exec(error?.reason ?? "");
      expect(left?.[1]?.length).toBeLessThanOrEqual(btoa(before).length);
      expect(left?.[2]?.length).toBeLessThanOrEqual(1);
    },
  );

  it("is taken out with each of many tokens, one after the other and the first again", async () => {
    const tokens = Array.from({ length: 40 }, (_, index) => `s3cret+Value-${index % 39}`);
    const { baseUrl } = await serve({ status: 403, body: quoting(tokens.map(encodeURIComponent).join(" ")) });
    let sent = 0;
    const client = createClient({ baseUrl, auth: bearer(() => tokens[sent] ?? "") });
    for (const token of tokens) {
      const { error } = await orderCard(client);
      expect(error?.reason?.split(" ")).not.toContain(encodeURIComponent(token));
      sent += 1;
    }
  });

  it.each([
    { headers: { Authorization: "Bearer s3cret.Value" }, quoted: "s3cret.Value" },
    { headers: { cookie: "a=1; session=s3cret-Value" }, quoted: "s3cret-Value" },
    { headers: { "x-api-key": "s3cret" }, quoted: "s3cret" },
  ])("is taken out where a call was given it as a header: $headers", async ({ headers, quoted }) => {
    const { baseUrl } = await serve({ status: 403, body: quoting(quoted) });
    const { error } = await orderCard(clientOf(baseUrl), { headers });
    expect(printed(error)).not.toContain(quoted);
  });

  it.each(["%", "%25", "&amp;", "\\\\", "+ ", "-a"])(
    "is looked for in any text, however long: %j",
    async (text) => {
      const { baseUrl } = await serve({ status: 403, body: { reason: text.repeat(10_000) } });
      const secret = `${"-a".repeat(30)}${"\\%&+ ".repeat(20)}${"é".repeat(20)}end`;
      const authorize: Auth["authorize"] = async (_, keep) => {
        keep(secret);
        return {};
      };
      const client = createClient({ baseUrl, auth: { authorize } });
      expect((await orderCard(client)).error).toMatchObject({ kind: "forbidden" });
    },
  );

  it("leaves other headers of a call alone", async () => {
    const { baseUrl } = await serve({ status: 403, body: { reason: "no en-AU for once-98765" } });
    const headers = { "accept-language": "en-AU", "idempotency-key": "once-98765" };
    const { error } = await orderCard(clientOf(baseUrl), { headers });
    expect(error).toMatchObject({ reason: "no en-AU for once-98765" });
  });

  it("is taken out where it was sent as a credential", async () => {
    const { baseUrl } = await serve({ status: 400, body: quoting(secrets.secret) });
    const { error } = await orderCard(clientOf(baseUrl));
    expect(error).toMatchObject({ code: "REFUSED [redacted]", issues: [{ path: "/body/[redacted]" }] });
    expect(printed(error)).not.toContain(secrets.secret);
    const token = await orderCard(createClient({ baseUrl, auth: bearer(secrets.secret) }));
    expect(printed(token)).not.toContain(secrets.secret);
  });

  it.each(["\u200B", "\u00AD", "\u202E", "\u200D", "\uFEFF"])(
    "is taken out with a character inside that nobody sees: %j",
    async (hidden) => {
      const quoted = `${secrets.secret.slice(0, 4)}${hidden}${secrets.secret.slice(4)}`;
      const { baseUrl } = await serve({ status: 400, body: quoting(quoted) });
      const { error } = await orderCard(clientOf(baseUrl));
      expect(printed(error).replaceAll(hidden, "")).not.toContain(secrets.secret);
    },
  );

  it("is taken out where the document marks what was sent", async () => {
    const { baseUrl } = await serve({ status: 403, body: quoting("9317") });
    const pin = await setCardPin(clientOf(baseUrl), {
      path: { cardId: "c" },
      body: { newPin: "9317" } as never,
    });
    expect(printed(pin.error)).not.toContain("9317");
    const refresh = await serve({ status: 403, body: quoting("refresh-token-1") });
    const renewed = await exchangeAuthToken(clientOf(refresh.baseUrl), {
      header: { origin: "https://app.example" },
      body: { refreshToken: "refresh-token-1", clientApplicationId: "app" },
    });
    expect(printed(renewed.error)).not.toContain("refresh-token-1");
  });

  it("is no longer told by what is left of it", async () => {
    const { baseUrl } = await serve({ status: 403, body: { reason: "s3cret-Value-and-more, s3cret-Value" } });
    const client = createClient({
      baseUrl,
      auth: bearer("s3cret-Value-and-more", { accountId: "s3cret-Value" }),
    });
    const { error } = await orderCard(client);
    expect(error).toMatchObject({ reason: "[redacted], [redacted]" });
  });
});

describe("what hooks and exceptions are told", () => {
  it("has no secret, input or header in it", async () => {
    const { baseUrl } = await serve({
      status: 403,
      headers: { "x-request-id": "r-1" },
      body: quoting(secrets.secret),
    });
    const told: unknown[] = [];
    const tell = (event: unknown) => told.push(event);
    const hooks = { attempt: tell, retry: tell, unknownCode: tell, end: tell };
    const client = clientOf(baseUrl, { hooks });
    await setCardPin(client, { path: { cardId: "card-77" }, body: { newPin: "9317" } as never });
    expect(told).toHaveLength(3);
    for (const secret of [secrets.secret, secrets.key, "9317", "card-77"])
      expect(printed(told)).not.toContain(secret);
  });

  it("has no header value that cannot be sent", async () => {
    const call = orderCard(clientOf("http://127.0.0.1:9"), { headers: { "x-own": "s3cret\nx-evil: 1" } });
    const thrown = await call.catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(TypeError);
    expect(printed(thrown)).not.toContain("s3cret");
  });
});
