import Fastify from "fastify";
import { checkResponse } from "immersve-client/testing/contract";
import { describe, expect, it } from "vitest";

const refusal = { statusCode: 403, statusName: "Forbidden", errorCode: "KYC_REQUIRED" };

describe("a server on Fastify", () => {
  const app = Fastify();
  app.post("/api/cards", (_, reply) => reply.code(403).send(refusal));
  app.post("/api/challenges", (_, reply) => reply.code(403).send(refusal));

  it("answers as its contract says", async () => {
    const response = await app.inject({ method: "POST", url: "/api/cards", payload: {} });
    expect(await checkResponse("create-card", response)).toEqual([]);
  });

  it("is caught when it does not", async () => {
    const response = await app.inject({ method: "POST", url: "/api/challenges", payload: {} });
    expect(await checkResponse("create-challenge", response)).toMatchObject([
      { rule: "code/other-operation", code: "KYC_REQUIRED", status: 403 },
    ]);
  });
});

/**
 * Fastify writes responses by their schema instead of checking them. What becomes of a code that nobody documents, by
 * the way in which the schema lists the others.
 */
describe("a response schema of Fastify 5, for a code that it does not list", () => {
  async function send(errorCode: object, required: readonly string[] = ["errorCode"]) {
    const app = Fastify();
    const schema = { response: { 403: { type: "object", required, properties: { errorCode } } } };
    app.get("/", { schema }, (_, reply) => reply.code(403).send({ errorCode: "MADE_UP" }));
    const response = await app.inject("/");
    return { status: response.statusCode, errorCode: response.json().errorCode };
  }

  const oneOf = [{ const: "KYC_REQUIRED" }, { const: "FORBIDDEN" }];

  it.each([
    {
      name: "one `const`: the code becomes the documented one",
      given: [{ const: "KYC_REQUIRED" }],
      want: { status: 403, errorCode: "KYC_REQUIRED" },
    },
    {
      name: "`oneOf` of such: the response becomes a 500",
      given: [{ oneOf }],
      want: { status: 500, errorCode: undefined },
    },
    {
      name: "the same, where the code is not required: it is left out",
      given: [{ oneOf }, []],
      want: { status: 403, errorCode: undefined },
    },
    {
      name: "`enum`: the code goes through",
      given: [{ type: "string", enum: ["KYC_REQUIRED", "FORBIDDEN"] }],
      want: { status: 403, errorCode: "MADE_UP" },
    },
  ] as const)("with $name", async ({ given: [errorCode, required], want }) => {
    expect(await send(errorCode, required)).toEqual(want);
  });
});
