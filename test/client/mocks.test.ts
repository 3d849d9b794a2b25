import { apiKey, createCard, createClient, getCard } from "immersve-client";
import { parseError } from "immersve-client/errors";
import { fakeData } from "immersve-client/testing";
import { handlers, on } from "immersve-client/testing/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { knownCodes, operationIds } from "./known-errors.js";

const server = setupServer(...handlers());
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const auth = apiKey({ key: "k", secret: "s", accountId: "a" });
const client = createClient({ auth, server: "test", attempts: 1 });
const card = { body: { cardProgramId: "a", fundingSourceId: "b" } };
const call = async () => (await createCard(client, card)).error;

describe("MSW with the handlers of the client", () => {
  it("answers every operation with a success", async () => {
    expect(handlers()).toHaveLength(operationIds.length);
    const { data } = await getCard(client, { path: { cardId: "a" } });
    expect(data).toEqual(fakeData("get-card"));
  });

  it("answers for any base URL, or for one", async () => {
    const other = createClient({ auth, baseUrl: "http://localhost:1/v1", attempts: 1 });
    expect((await getCard(other, { path: { cardId: "a" } })).ok).toBe(true);
    server.use(on("get-card", { baseUrl: "http://localhost:1/v1/" }).html());
    expect((await getCard(other, { path: { cardId: "a" } })).error?.status).toBe(502);
    expect((await getCard(client, { path: { cardId: "a" } })).ok).toBe(true);
  });

  it.each([
    {
      name: "a code",
      mock: () => on("create-card").code("KYC_REQUIRED"),
      want: { kind: "code", code: "KYC_REQUIRED", status: 403 },
    },
    {
      name: "a status",
      mock: () => on("create-card").status(429, { retryAfter: 3 }),
      want: { kind: "rateLimited", retryAt: expect.any(Number) },
    },
    {
      name: "a kind",
      mock: () => on("create-card").kind({ kind: "server", status: 503 }),
      want: { kind: "server", status: 503 },
    },
    { name: "a page of HTML", mock: () => on("create-card").html(), want: { kind: "server", status: 502 } },
    {
      name: "an empty body",
      mock: () => on("create-card").empty(),
      want: { kind: "unreadable", outcome: "applied" },
    },
    { name: "JSON that breaks off", mock: () => on("create-card").truncated(), want: { kind: "unreadable" } },
    {
      name: "a new code",
      mock: () => on("create-card").unknownCode("NEWER"),
      want: { kind: "unknownCode", code: "NEWER" },
    },
    { name: "a broken connection", mock: () => on("create-card").reset(), want: { kind: "network" } },
  ])("makes $name of one line", async ({ mock, want }) => {
    server.use(mock());
    expect(await call()).toMatchObject(want);
  });

  it("makes a slow response", async () => {
    server.use(on("create-card").slow());
    const { error } = await createCard(client, { ...card, attemptTimeoutMs: 50 });
    expect(error?.kind).toBe("timeout");
    server.use(on("get-card").slow(1));
    expect((await getCard(client, { path: { cardId: "a" } })).ok).toBe(true);
  });

  it("makes a success with what a test wants otherwise", async () => {
    server.use(on("get-card").success({ status: "active" }));
    const { data } = await getCard(client, { path: { cardId: "a" } });
    expect(data).toEqual(fakeData("get-card", { status: "active" }));
  });

  it("answers with every code of an operation, as parseError reads it", async () => {
    for (const { operation, status, code } of knownCodes.filter((one) => one.operation === "create-card")) {
      server.use(on("create-card").code(code as "KYC_REQUIRED", { status }));
      const response = await fetch("http://a.test/api/cards", { method: "POST", body: "{}" });
      const error = parseError(operation, {
        status: response.status,
        headers: response.headers,
        body: await response.text(),
      });
      expect.soft([error.status, error.code]).toEqual([status, code]);
    }
  });

  it("leaves other requests to other handlers", async () => {
    server.use(http.get("http://other.test/", () => HttpResponse.text("other")));
    expect(await (await fetch("http://other.test/")).text()).toBe("other");
  });

  it("knows operations and codes by their types", () => {
    // @ts-expect-error no operation
    expect(() => on("create-cards").reset()).toThrow();
    // @ts-expect-error a code of another operation
    expect(() => on("create-card").code("INSUFFICIENT_BALANCE")).toThrow(TypeError);
  });
});
