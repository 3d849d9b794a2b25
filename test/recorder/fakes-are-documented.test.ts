import { fakeAnswer, hostileAnswer } from "immersve-client/testing";
import { checkResponse } from "immersve-client/testing/contract";
import { describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };

type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** What is found in a fake, as a server would send it. */
async function check(operation: string, fake: unknown): Promise<readonly string[]> {
  const { status, headers, body } = fake as Answer;
  const isJson = typeof body === "object" && body !== null;
  const all = { ...(isJson && { "content-type": "application/json" }), ...headers };
  const sent = {
    status,
    ...(typeof body !== "string" && { headers: all }),
    body: isJson ? JSON.stringify(body) : body,
  };
  const findings = await checkResponse(operation as "create-card", sent);
  return findings.map(({ rule, message }) => `${rule}: ${message}`);
}

describe("fakes, held against the document", () => {
  it("of every code, status and success are as documented", async () => {
    const wishes = errors.operations.flatMap(({ id, errors: statuses }) => [
      { id, wish: undefined },
      ...statuses.map(({ status }) => ({ id, wish: Number(status.replace("XX", "03")) })),
      ...statuses.flatMap(({ codes }) => codes.map(({ code }) => ({ id, wish: code }))),
    ]);
    const found = await Promise.all(
      wishes.map(({ id, wish }) => check(id, fakeAnswer(id as "create-card", wish as "KYC_REQUIRED"))),
    );
    expect(found.flat()).toEqual([]);
    expect(wishes.length).toBeGreaterThan(500);
  });

  it("of a code that nobody documents is found", async () => {
    const [first] = await check("create-card", hostileAnswer("create-card", "unknownCode"));
    expect(first).toMatch(/^code\/undeclared/);
  });
});
