import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import axios from "axios";
import { checkResponse, type Finding } from "immersve-client/testing/contract";
import { describe, expect, expectTypeOf, it, onTestFinished } from "vitest";

const refusal = { statusCode: 403, statusName: "Forbidden", errorCode: "KYC_REQUIRED" };
const wrong = { ...refusal, errorCode: "MADE_UP" };
const json = { "content-type": "application/json; charset=utf-8" };

async function startServer(body: string): Promise<string> {
  const server = createServer((_, response) => response.writeHead(403, json).end(body));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);

describe("checkResponse", () => {
  it.each([
    { name: "plain, with parsed JSON", given: (body: object) => ({ status: 403, headers: json, body }) },
    {
      name: "plain, with text",
      given: (body: object) => ({ status: 403, headers: json, body: JSON.stringify(body) }),
    },
    {
      name: "plain, with bytes",
      given: (body: object) => ({ status: 403, body: Buffer.from(JSON.stringify(body)) }),
    },
    { name: "plain, without headers", given: (body: object) => ({ status: 403, body }) },
    { name: "a Response", given: (body: object) => Response.json(body, { status: 403 }) },
    { name: "a promise of one", given: async (body: object) => Response.json(body, { status: 403 }) },
    {
      name: "of supertest",
      given: (body: object) => ({ status: 403, headers: json, body, text: JSON.stringify(body) }),
    },
    {
      name: "of inject",
      given: (body: object) => ({ statusCode: 403, headers: json, body: JSON.stringify(body), payload: "" }),
    },
    { name: "of axios", given: (data: object) => ({ status: 403, headers: json, data, config: {} }) },
  ])("takes a response that is $name", async ({ given }) => {
    expect(await checkResponse("create-card", given(refusal))).toEqual([]);
    expect(rulesOf(await checkResponse("create-card", given(wrong)))).toEqual(["code/undeclared"]);
  });

  it("takes what axios gives", async () => {
    const url = await startServer(JSON.stringify(wrong));
    const response = await axios.post(url, {}, { validateStatus: () => true });
    expect(rulesOf(await checkResponse("create-card", response))).toEqual(["code/undeclared"]);
  });

  it("leaves a Response to be read", async () => {
    const response = Response.json(refusal, { status: 403 });
    await checkResponse("create-card", response);
    expect(await response.json()).toEqual(refusal);
  });

  it("gives plain data that says what is wrong, and where", async () => {
    const body = { ...refusal, statusName: 403 };
    expect(await checkResponse("create-card", { status: 403, headers: json, body })).toEqual([
      {
        rule: "body/schema",
        message: "create-card answered 403: /statusName must be string",
        operation: "create-card",
        status: 403,
        code: "KYC_REQUIRED",
        pointer: "/statusName",
      },
    ]);
  });

  it.each([
    { name: "a status outside the norms of the API", given: { status: 418 }, want: ["deviation/undeclared"] },
    { name: "a redirect", given: { status: 302 }, want: ["status/undeclared"] },
    {
      name: "a generic code of another status",
      given: { status: 403, body: { ...refusal, errorCode: "INVALID_REQUEST_INPUT" } },
      want: ["code/other-status"],
    },
    {
      name: "a code where no body is documented",
      given: { status: 404, body: refusal },
      want: ["code/other-status"],
    },
    {
      name: "an error that says it is a success",
      given: { status: 200, body: { cardId: "1", ...refusal } },
      want: ["body/error-in-success"],
    },
    {
      name: "no media type",
      given: { status: 403, headers: {}, body: refusal },
      want: ["media-type/undeclared"],
    },
    {
      name: "a header that is no HTTP date",
      given: { status: 429, headers: { "Retry-After": "in a while" } },
      want: ["header/schema"],
    },
  ])("finds $name", async ({ given, want }) => {
    expect(rulesOf(await checkResponse("create-card", given))).toEqual(want);
  });

  it("says with a status that nobody documents where its code belongs", async () => {
    const [finding, ...others] = await checkResponse("create-card", { status: 409, body: refusal });
    expect(others).toEqual([]);
    expect(finding?.message).toMatch(/declares no deviation; the code KYC_REQUIRED is documented under 403$/);
  });

  it.each([
    { name: "a body that nobody documents", given: { status: 404, body: { error: "no such path" } } },
    {
      name: "a page where nobody documents a body",
      given: { status: 502, headers: { "content-type": "text/html" }, body: "<html></html>" },
    },
    { name: "headers that are not known", given: { status: 429 } },
    {
      name: "headers that are not documented",
      given: { status: 403, headers: { ...json, "x-more": "1" }, body: refusal },
    },
  ])("has nothing to say of $name", async ({ given }) => {
    expect(await checkResponse("create-card", given)).toEqual([]);
  });

  it("prints no value of a body, and no secret that stands in a name or a code", async () => {
    const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
    const body = { ...refusal, errorCode: token, statusName: 4111111111111111, [token]: 1 };
    const findings = await checkResponse("create-card", { status: 403, headers: json, body });
    expect(rulesOf(findings)).toEqual(["code/undeclared", "body/schema"]);
    expect(JSON.stringify(findings)).not.toMatch(/eyJ|4111/);
  });

  it("rejects what it cannot check", async () => {
    const used = Response.json(refusal, { status: 403 });
    await used.text();
    await expect(checkResponse("create-card", used)).rejects.toThrow("read before");
    await expect(checkResponse("create-card", { status: 403, body: Response.json({}).body })).rejects.toThrow(
      TypeError,
    );
    await expect(checkResponse("create-card", {})).rejects.toThrow("no status");
    await expect(checkResponse("constructor" as never, { status: 200 })).rejects.toThrow("no operation");
  });

  it("is typed by the operations", () => {
    expectTypeOf(checkResponse).parameter(0).extract<"create-card">().toEqualTypeOf<"create-card">();
    // @ts-expect-error no operation of this API
    expectTypeOf(checkResponse).toBeCallableWith("made-up", { status: 200 });
  });
});
