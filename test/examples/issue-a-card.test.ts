import { join } from "node:path";
import { parseError } from "immersve-client/errors";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Order, orderCard, prepare } from "../../examples/issue-a-card/issue-card.js";
import { toCardNotice } from "../../examples/issue-a-card/notices.js";
import { rehearsing } from "../../examples/issue-a-card/rehearsal.js";
import { servePage } from "../../examples/issue-a-card/serve-page.js";
import errors from "../../generated/errors.json" with { type: "json" };
import { launchBrowser } from "../docs/browser.js";
import { repository } from "../package/npm.js";
import { startPrism } from "../prism/start-prism.js";
import { isThorough } from "../thorough.js";

const order: Order = {
  clientApplicationId: "3f8e1d20c9b74a56b1e2d4f7a0c69583",
  wallet: "0x1111111111111111111111111111111111111111",
  sign: async () => "0xsigned",
  fundingChannelId: "6f1d83a7c2e54b09a4d7f0b85c39e162",
  cardProgramId: "64f1c08a9be24d73a5172e0d8fb3c96e",
};

const documented = errors.operations.find(({ id }) => id === "create-card")?.errors ?? [];
/** Every error that the document lists, with a code or without one. */
const listed = documented.flatMap(({ status, codes }) => {
  const number = Number(status.replaceAll("X", "0"));
  const entries = codes.map(({ code }) => ({ status: number, code }));
  return entries.length > 0 ? entries : [{ status: number, code: "" }];
});
const generic: readonly string[] = ["FORBIDDEN", "INVALID_REQUEST_INPUT"];

describe("the words for what the API says", () => {
  it.each(listed)("are there for $status $code", ({ status, code }) => {
    const body = { statusCode: status, errorCode: code || undefined, errors: [{ path: "/a", message: "m" }] };
    const { title, text, next, reference } = toCardNotice(parseError("create-card", { status, body }));
    expect(`${title} ${text}`).toMatch(/^[A-Z].* [A-Z].*[\w.?]$/);
    expect(reference).toContain(code);
    if (code && !generic.includes(code)) expect(next.action).not.toBe("retry");
  });

  it("send nobody to a second card while the first may be on its way", () => {
    const lost = toCardNotice(parseError("create-card", { status: 503 }));
    expect(lost.next).toEqual({ action: "look-at-cards" });
    const refused = toCardNotice(parseError("create-card", { status: 429, headers: { "retry-after": "3" } }));
    expect(refused.next).toMatchObject({ action: "retry", at: expect.any(Number) });
  });
});

describe.skipIf(!isThorough)("against a mock server of the same document", () => {
  it("the card is ordered, and every error is reached and told, in Node and in a browser", async () => {
    const prism = await startPrism(join(repository, "generated/openapi.yaml"), false);
    onTestFinished(prism.stop);
    let prefer = "";
    const fetch = rehearsing(() => (prefer ? { call: "POST /api/cards", prefer } : undefined));
    const { done: prepared } = await prepare({ baseUrl: prism.baseUrl, fetch, attempts: 1 }, order);
    if (!prepared) throw new Error("nothing is prepared");
    expect(prepared.todo).toContain("kyc");
    expect(await orderCard(prepared, order)).toMatchObject({ done: expect.any(String) });
    const told: Record<string, string> = {};
    for (const { status, code } of listed) {
      prefer = `code=${status}${code && `, example=${code}`}`;
      const { notice } = await orderCard(prepared, order);
      expect(notice?.reference.split(" · ")).toContain(code || kinds[status]);
      told[prefer] = `${notice?.title}\n${notice?.text}`;
    }
    expect(await readPage(prism.baseUrl, Object.keys(told))).toEqual(told);
  });
});

const kinds: Readonly<Record<number, string>> = {
  401: "unauthorized",
  404: "notFound",
  429: "rateLimited",
  500: "server",
};

/** What the page shows for each rehearsal. */
async function readPage(api: string, rehearsals: readonly string[]): Promise<Record<string, string>> {
  const served = await servePage();
  const browser = await launchBrowser();
  onTestFinished(async () => {
    served.stop();
    await browser.close();
  });
  const page = await browser.newPage();
  await page.goto(`${served.url}/?api=${encodeURIComponent(api)}`);
  await page.waitForSelector("option:nth-child(2)", { state: "attached" });
  expect(await page.$$eval("option", (options) => options.length)).toBe(rehearsals.length + 1);
  const shown: Record<string, string> = {};
  for (const prefer of rehearsals) {
    await page.selectOption("#rehearse", prefer);
    await page.click("#start");
    await page.waitForSelector("#result:not([aria-busy]) h2");
    shown[prefer] = (
      await page.$$eval("#result :is(h2, p)", (all) => all.map((one) => one.textContent))
    ).join("\n");
  }
  return shown;
}
