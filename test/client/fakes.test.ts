import {
  apiKey,
  createCard,
  createClient,
  createWithdrawalIntent,
  getCard,
  isKind,
  unwrap,
} from "immersve-client";
import { contracts, type OperationErrors, parseError } from "immersve-client/errors";
import { fakes } from "immersve-client/fakes";
import {
  type FakeFailure,
  type FakeKind,
  fakeAnswer,
  fakeClient,
  fakeData,
  fakeError,
  fakeFetch,
  hostileAnswer,
} from "immersve-client/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import { kinds, knownCodes, operationIds } from "./known-errors.js";

const path = { fundingSourceId: "8e40b7d2f1954c6ab3e05d97c2f8146b" };
const body = { amount: 1, fundingAddress: "0x0" } as never;
const card = { body: { cardProgramId: "a", fundingSourceId: "b" } };

describe("the fake of a code", () => {
  it("answers for an operation what the document says, without a network", async () => {
    const fetch = fakeFetch({
      "create-withdrawal-intent": fakeAnswer("create-withdrawal-intent", "INSUFFICIENT_BALANCE"),
    });
    const { error } = await createWithdrawalIntent(createClient({ server: "test", fetch }), { path, body });
    const { trace, ...fake } = fakeError("create-withdrawal-intent", "INSUFFICIENT_BALANCE");
    expect(trace).toEqual([]);
    expect(error).toEqual({ ...fake, trace: [expect.objectContaining({ status: 403 })] });
    expect(error).toMatchObject({
      kind: "code",
      code: "INSUFFICIENT_BALANCE",
      status: 403,
      outcome: "notApplied",
    });
  });

  it("is there for every operation, status and code, and is read as the error that it fakes", () => {
    const wrong = knownCodes.filter(({ operation, status, code }) => {
      const answer = fakeAnswer(operation, code as "KYC_REQUIRED", { status });
      const error = parseError(operation, answer);
      return error.code !== code || error.status !== status;
    });
    expect(knownCodes.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it("is typed by operation and code", () => {
    expectTypeOf(fakeError("create-card", "KYC_REQUIRED").code).toEqualTypeOf<"KYC_REQUIRED">();
    expectTypeOf(fakeError("create-card", "KYC_REQUIRED").status).toEqualTypeOf<403>();
    // @ts-expect-error a code of another operation
    expect(() => fakeAnswer("create-card", "INSUFFICIENT_BALANCE")).toThrow(TypeError);
    expect(() => fakeAnswer("create-card", "KYC_REQUIRED", { status: 400 })).toThrow(
      "KYC_REQUIRED with status 400",
    );
  });
});

describe("the fake of a kind", () => {
  const others = kinds.filter((kind) => kind !== "code" && kind !== "aborted");
  const client = (id: keyof OperationErrors, kind: FakeKind["kind"]) =>
    fakeClient({ [id]: fakeAnswer(id, { kind } as { kind: "network" }) });

  it.each(others)("%s is the error that a call gives", async (kind) => {
    const { error } = await createCard(client("create-card", kind as "network"), card);
    const fake = fakeError("create-card", { kind: kind as "network" });
    expect({ kind: error?.kind, status: error?.status }).toEqual({
      kind,
      status: kind === "credentials" ? 401 : fake.status,
    });
    expect(fake).toMatchObject({ kind, operation: "create-card", trace: [] });
  });

  it("aborted waits for the caller", async () => {
    const controller = new AbortController();
    const call = createCard(client("create-card", "aborted"), { ...card, signal: controller.signal });
    controller.abort();
    expect((await call).error?.kind).toBe("aborted");
    expect(fakeError("create-card", { kind: "aborted", outcome: "notSent" }).outcome).toBe("notSent");
  });

  it("is there for every operation", () => {
    const fakedKinds = kinds.filter((kind) => kind !== "code") as "network"[];
    const found = operationIds.flatMap((id) =>
      fakedKinds.map((kind) => fakeError(id, { kind }).kind === kind),
    );
    expect(found).not.toContain(false);
  });

  it("says when to retry, to the millisecond as an error and to the second as an answer", () => {
    const retryAt = Date.UTC(2027, 0, 1) + 123;
    expect(fakeError("create-card", { kind: "rateLimited", retryAt }).retryAt).toBe(retryAt);
    expect(fakeError("create-card", { kind: "server", status: 503, retryAt })).toMatchObject({
      status: 503,
      retryAt,
    });
    expect(fakeError("create-card", { kind: "rateLimited" }).retryAt).toBeUndefined();
    const answer = fakeAnswer("create-card", { kind: "rateLimited", retryAt });
    expect(answer.headers).toMatchObject({ "retry-after": "Fri, 01 Jan 2027 00:00:00 GMT" });
  });

  it("is the same for the same arguments", () => {
    expect(fakeError("create-card", { kind: "server" })).toEqual(
      fakeError("create-card", { kind: "server" }),
    );
    expect(fakeError("create-card", { kind: "unknownCode", code: "NEW" })).toMatchObject({
      code: "NEW",
      status: 403,
    });
  });

  it("is typed by the kind", () => {
    expectTypeOf(fakeError("create-card", { kind: "rateLimited" }).status).toEqualTypeOf<429>();
    expectTypeOf(fakeAnswer("create-card", { kind: "timeout" })).toEqualTypeOf<FakeFailure>();
    // @ts-expect-error a code has a name
    expect(() => fakeError("create-card", { kind: "code" })).toThrow(TypeError);
    // @ts-expect-error it refuses nothing with a success
    expect(() => fakeError("create-card", { kind: "refused" })).toThrow(TypeError);
  });
});

describe("the fake of a status", () => {
  it("is what the document has for it", () => {
    expect(fakeAnswer("create-card", 403).body).toMatchObject({ errorCode: "FORBIDDEN" });
    expect(fakeAnswer("create-card", 429, { retryAfter: 3 })).toEqual({
      status: 429,
      headers: { "retry-after": "3" },
    });
    expect(fakeAnswer("create-card", 418)).toEqual({ status: 418 });
    expect(fakeAnswer("create-card", 503)).toEqual({ status: 503 });
  });
});

describe("the fake of a success", () => {
  it("is data of the operation, with what a test wants otherwise", () => {
    const data = fakeData("get-card", { status: "active" });
    expectTypeOf(data).toEqualTypeOf<Awaited<ReturnType<typeof getActive>>>();
    expect(data).toEqual({ ...fakeData("get-card"), status: "active" });
    expect(fakeData("get-card")).not.toBe(fakeData("get-card"));
    // @ts-expect-error no status of a card
    fakeData("get-card", { status: "lost" });
  });

  const getActive = async () => unwrap(getCard(fakeClient({}), { path: { cardId: "a" } }));

  it("is what a call gives", async () => {
    const client = fakeClient({
      "get-card": { status: 200, body: fakeData("get-card", { status: "active" }) },
    });
    const { data } = await getCard(client, { path: { cardId: "a" } });
    expect(data).toEqual(fakeData("get-card", { status: "active" }));
  });

  it("differs by its seed, and is the same for the same", () => {
    const [one, two] = [1, 2].map((seed) => fakeData("get-card", {}, { seed }));
    expect(one).not.toEqual(two);
    expect(one).toEqual(fakeData("get-card", {}, { seed: 1 }));
    expect(fakeData("get-card", {}, { seed: 0 })).toEqual(fakeData("get-card"));
  });

  it("has as many entries as a test gives, each with what it leaves out", () => {
    const { items = [] } = fakeData("list-cards", {
      items: [{ status: "active" }, {}, { status: "frozen" }],
    } as never);
    expect(items.map(({ status }) => status)).toHaveLength(3);
    expect(items.every(({ id }) => typeof id === "string")).toBe(true);
  });

  it("is not there for operations without data", () => {
    // @ts-expect-error it answers without a body
    expect(() => fakeData("log-out")).toThrow(TypeError);
  });

  it("exists for every operation", async () => {
    const without = Object.values(fakes).filter(({ success }) => !success);
    expect(without).toEqual([]);
    const statuses = operationIds.map((id) => fakeAnswer(id).status);
    expect(statuses.every((status) => status >= 200 && status < 300)).toBe(true);
  });
});

describe("a fake client", () => {
  it("lets the test fail where it calls what was not faked", async () => {
    await expect(createCard(fakeClient({}), card)).rejects.toThrow("no fake for create-card");
    await expect(createCard(fakeClient({ "get-card": fakeAnswer("get-card") }), card)).rejects.toThrow(
      TypeError,
    );
  });

  it("may let all others succeed", async () => {
    const client = fakeClient(
      { "create-card": fakeAnswer("create-card", "KYC_REQUIRED") },
      { others: "succeed" },
    );
    expect((await createCard(client, card)).error?.code).toBe("KYC_REQUIRED");
    expect((await getCard(client, { path: { cardId: "a" } })).ok).toBe(true);
  });

  it("sees the request, and may answer by it", async () => {
    const client = fakeClient({
      "get-card": (request) => ({
        status: 200,
        body: fakeData("get-card", { id: new URL(request.url).pathname.split("/").at(-1) ?? "" }),
      }),
    });
    expect((await getCard(client, { path: { cardId: "a b" } })).data?.id).toBe("a%20b");
  });

  it("gives no two operations that share the end of their paths for each other", async () => {
    const all = Object.fromEntries(
      operationIds.map((id) => [id, () => ({ status: 418, headers: { "x-request-id": id } })]),
    );
    const fetch = fakeFetch(all);
    for (const [id, { method, path: template }] of Object.entries(contracts)) {
      const url = `http://a.test/base${template.replace(/\{[^{}]*\}/g, "x")}`;
      const response = await fetch(new Request(url, { method }));
      expect.soft(response.headers.get("x-request-id")).toBe(id);
    }
  });

  it("uses the credentials and limits that it is given", async () => {
    const seen: (string | null)[] = [];
    const auth = apiKey({ key: "k", secret: "s", accountId: "a" });
    const client = fakeClient(
      {
        "create-card": ({ headers }) => {
          seen.push(headers.get("x-api-key"));
          return fakeAnswer("create-card", 429, { retryAfter: 0 });
        },
      },
      { auth, attempts: 2, throttledDelayMs: 0 },
    );
    const { error } = await createCard(client, card);
    expect(error).toMatchObject({ kind: "rateLimited", attempts: 2 });
    expect(seen).toEqual(["k", "k"]);
  });

  it("fails as a broken connection where it is only a fetch of another client", async () => {
    const { error } = await createCard(createClient({ server: "test", fetch: fakeFetch({}) }), card);
    expect(error).toMatchObject({ kind: "network", cause: { message: "no fake for create-card" } });
  });
});

describe("a hostile answer", () => {
  it.each([
    { form: "html", want: { kind: "server", status: 502 } },
    { form: "empty", want: { kind: "unreadable", outcome: "applied" } },
    { form: "truncated", want: { kind: "unreadable", outcome: "applied" } },
    { form: "unknownCode", want: { kind: "unknownCode", code: "A_NEWER_CODE" } },
    { form: "reset", want: { kind: "network", outcome: "unknown" } },
  ] as const)("$form is $want.kind", async ({ form, want }) => {
    const client = fakeClient({ "create-card": hostileAnswer("create-card", form) });
    const { error } = await createCard(client, card);
    expect(error).toMatchObject(want);
  });

  it("slow comes never", async () => {
    const client = fakeClient(
      { "create-card": hostileAnswer("create-card", "slow") },
      { attemptTimeoutMs: 20 },
    );
    const { error } = await createCard(client, card);
    expect(isKind(error, "timeout")).toBe(true);
  });
});

describe("what a kind does not have", () => {
  it("is refused by the compiler", () => {
    const now = Date.now();
    fakeError("create-card", { kind: "rateLimited", retryAt: now });
    fakeError("create-card", { kind: "network", outcome: "unknown" });
    // @ts-expect-error: a slip
    fakeError("create-card", { kind: "rateLimited", retryat: now });
    // @ts-expect-error: no wait is asked for
    fakeError("create-card", { kind: "notFound", retryAt: now });
    // @ts-expect-error: the status is another
    fakeError("create-card", { kind: "rateLimited", status: 503 });
  });
});
