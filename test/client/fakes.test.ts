import { createCard, createClient, createWithdrawalIntent, getCard } from "immersve-client";
import { fakeAnswer, fakeError, fakeFetch } from "immersve-client/testing";
import { describe, expect, expectTypeOf, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };

const path = { fundingSourceId: "8e40b7d2f1954c6ab3e05d97c2f8146b" };
const body = { amount: 1, fundingAddress: "0x0" } as never;

describe("fakes", () => {
  it("answer for an operation what the document says, without a network", async () => {
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

  it("see the request, and may answer by it", async () => {
    const fetch = fakeFetch({
      "get-card": (request) => ({
        status: 200,
        body: { id: new URL(request.url).pathname.split("/").at(-1) },
      }),
    });
    const { data } = await getCard(createClient({ server: "test", fetch }), { path: { cardId: "a b" } });
    expect(data?.id).toBe("a%20b");
  });

  it("fail as a broken connection where no answer was given", async () => {
    const { error } = await createCard(createClient({ server: "test", fetch: fakeFetch({}) }), {
      body: { cardProgramId: "a", fundingSourceId: "b" },
    });
    expect(error).toMatchObject({ kind: "network", outcome: "unknown" });
  });

  it("exist for every documented code of every operation", () => {
    const missing: string[] = [];
    for (const { id, errors: statuses } of errors.operations) {
      for (const { codes } of statuses) {
        for (const { code } of codes) {
          const error = fakeError(id as "create-card", code as "KYC_REQUIRED");
          if (error.code !== code) missing.push(`${id} ${code}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it("are typed by operation and code", () => {
    expectTypeOf(fakeError("create-card", "KYC_REQUIRED").code).toEqualTypeOf<"KYC_REQUIRED">();
    expectTypeOf(fakeError("create-card", "KYC_REQUIRED").status).toEqualTypeOf<403>();
    // @ts-expect-error a code of another operation
    expect(() => fakeAnswer("create-card", "INSUFFICIENT_BALANCE")).toThrow(TypeError);
  });
});
