import { createCard, getCard, match, matchPartial, unwrap } from "immersve-client";
import { assertHandlesAll, type FailureContext, fakeAnswer } from "immersve-client/testing";
import { describe, expect, it } from "vitest";
import { knownCodes } from "./known-errors.js";

const body = { cardProgramId: "a", fundingSourceId: "b" };
const codes = knownCodes.filter(({ operation }) => operation === "create-card");

/** Has words for some errors, and a catch-all for others. */
async function order({ client, signal, catchAll }: FailureContext) {
  const { error } = await createCard(client, { body, signal });
  return error && matchPartial(error, { code: { KYC_REQUIRED: () => "Prove who you are." } }, catchAll);
}

describe("assertHandlesAll", () => {
  it("runs code once for every code, kind and hostile response", async () => {
    const seen: string[] = [];
    const { handled, skipped } = await assertHandlesAll("create-card", async ({ client, signal, way }) => {
      const { error } = await createCard(client, { body, signal });
      seen.push(`${way}: ${error?.code ?? error?.kind}`);
    });
    expect(handled).toEqual(seen.map((line) => line.replace(/: [^:]*$/, "")));
    expect(skipped).toEqual([]);
    for (const { code, status } of codes) expect.soft(seen).toContain(`${code} (${status}): ${code}`);
    const kinds = ["network", "timeout", "aborted", "credentials", "unreadable", "rateLimited", "server"];
    for (const kind of kinds) expect.soft(seen).toContain(`${kind}: ${kind}`);
    expect(seen).toEqual(expect.arrayContaining(["HTML with status 502: server", "empty body: unreadable"]));
  });

  it("passes code that hands its errors on", async () => {
    const run = async ({ client, signal }: FailureContext) => unwrap(createCard(client, { body, signal }));
    await expect(assertHandlesAll("create-card", run)).resolves.toBeDefined();
  });

  it("reports what falls into a catch-all", async () => {
    const failure = await assertHandlesAll("create-card", order).catch((error: Error) => error.message);
    expect(failure).toMatch(/^create-card: \d+ of \d+ ways to fail are not handled\n/);
    expect(failure).toContain("\n  MAX_CARDS_EXCEEDED (403): fell into the catch-all");
    expect(failure).not.toContain("KYC_REQUIRED (403)");
    const lines = String(failure).split("\n").slice(1);
    const allow = lines.map((line) => line.trim().replace(/: [^:]*$/, ""));
    await expect(assertHandlesAll("create-card", order, { allow })).resolves.toBeDefined();
  });

  it.each([
    {
      name: "throws something else",
      run: async ({ client, way }: FailureContext) => {
        await createCard(client, { body });
        if (way.startsWith("BETA_ACCESS_DENIED")) throw new RangeError("nobody thought of this");
      },
      want: "create-card: 1 of",
      line: "BETA_ACCESS_DENIED (403): threw RangeError: nobody thought of this",
    },
    {
      name: "does not end",
      run: async ({ client, way }: FailureContext) => {
        await createCard(client, { body });
        if (way === "network") await new Promise(() => {});
      },
      want: "create-card: 1 of",
      line: "network: did not end within 100 ms",
    },
    {
      name: "never calls the operation",
      run: () => undefined,
      want: "ways to fail are not handled",
      line: "KYC_REQUIRED (403): create-card was not called",
    },
  ])("reports code that $name", async ({ run, want, line }) => {
    const failure = await assertHandlesAll("create-card", run, { timeoutMs: 100 }).catch(
      (error: Error) => error.message,
    );
    expect(failure).toContain(want);
    expect(failure).toContain(`\n  ${line}`);
  });

  it("says which ways code cannot get into", async () => {
    const run = async ({ client }: FailureContext) => void (await createCard(client, { body }));
    expect((await assertHandlesAll("create-card", run)).skipped).toEqual(["aborted"]);
  });

  it("lets other operations succeed, unless a test says what they do", async () => {
    const cards: unknown[] = [];
    const run = async ({ client, signal }: FailureContext) => {
      cards.push((await getCard(client, { path: { cardId: "a" } })).error?.status);
      await createCard(client, { body, signal });
    };
    await assertHandlesAll("create-card", run, { handlers: { "get-card": fakeAnswer("get-card", 404) } });
    expect(new Set(cards)).toEqual(new Set([404]));
  });

  it("takes code that has another client", async () => {
    const statuses = new Set<number | string>();
    await assertHandlesAll("create-card", async ({ fetch, signal }) => {
      const timed = AbortSignal.any([signal, AbortSignal.timeout(20)]);
      const request = new Request("http://a.test/api/cards", { method: "POST", body: "{}", signal: timed });
      await fetch(request).then(
        ({ status }) => statuses.add(status),
        () => statuses.add("none"),
      );
    });
    expect([...statuses]).toEqual(expect.arrayContaining([403, 429, 502, "none"]));
  });

  it("passes a total match", async () => {
    const notice = (error: { readonly message: string }) => error.message;
    await assertHandlesAll("get-card", async ({ client, signal }) => {
      const { error } = await getCard(client, { path: { cardId: "a" }, signal });
      const kinds = [
        "unknownCode",
        "invalidRequest",
        "unauthorized",
        "forbidden",
        "notFound",
        "rateLimited",
        "server",
      ];
      const others = ["unexpectedStatus", "unreadable", "network", "timeout", "aborted", "credentials"];
      const all = Object.fromEntries([...kinds, ...others].map((kind) => [kind, notice]));
      return error && match(error, all as never);
    });
  });
});
