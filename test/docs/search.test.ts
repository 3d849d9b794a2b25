import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };
import { launchBrowser, visit } from "./browser.js";
import { type BuiltSite, buildSite } from "./build-site.js";

let site: BuiltSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
});

const urlOf = (path: string) => pathToFileURL(`${site.folder}/${path}`).href;

/** Names that the search lists for each query, on the search page. */
async function search(page: Page, queries: readonly string[]): Promise<readonly (readonly string[])[]> {
  const input = page.getByRole("searchbox");
  await input.waitFor();
  const lists: string[][] = [];
  for (const query of queries) {
    await input.fill(query);
    lists.push(await page.locator("#search li b").allTextContents());
  }
  return lists;
}

const searchAll = (queries: readonly string[]) =>
  visit(browser, urlOf("search/index.html"), (page) => search(page, queries));

describe("the field of the home", () => {
  const field = (page: Page) => page.getByRole("searchbox", { name: "Find a code or an operation" });
  const names = (page: Page) => page.locator("[data-find]:not([hidden]) a").allTextContents();

  it("leaves the names that have what is typed, and says how many", async () => {
    await visit(browser, urlOf("index.html"), async (page) => {
      await field(page).fill("freeze");
      expect(await names(page)).toEqual(["CARD_UNFREEZE_NOT_ALLOWED", "freeze-card", "unfreeze-card"]);
      expect(await page.getByRole("status").textContent()).toMatch(/^3 of \d+ names$/);
      expect(await page.locator(".chip-group:visible").count()).toBe(1);
      await field(page).fill("");
      expect((await names(page)).length).toBeGreaterThan(errors.codes.length);
    });
  });

  it("searches everything where no name has it", async () => {
    await visit(browser, urlOf("index.html"), async (page) => {
      await field(page).fill("NOT_A_CODE");
      await page.getByText("NOT_A_CODE is not documented here; see 403 Forbidden").waitFor();
      await field(page).press("Enter");
      await page.waitForURL(/statuses\/403/);
    });
  });
});

describe("the search page", () => {
  it("takes what is typed at once", async () => {
    await visit(browser, urlOf("search/index.html"), async (page) => {
      await page.getByRole("searchbox").waitFor();
      await page.keyboard.type("KYC_REQUIRED");
      await page.locator("#search li b", { hasText: "KYC_REQUIRED" }).first().waitFor();
    });
  });
});

describe("the search, from a plain folder", () => {
  const codes = errors.codes.map(({ code }) => code);

  it("finds each code by its first five letters", async () => {
    const lists = await searchAll(codes.map((code) => code.slice(0, 5)));
    expect(codes.filter((code, index) => !lists[index]?.includes(code))).toEqual([]);
  });

  it("finds each code first by a pasted error body, over several lines or one", async () => {
    const bodies = codes.map((errorCode, index) =>
      JSON.stringify({ statusCode: 403, statusName: "Forbidden", errorCode }, undefined, (index % 2) * 2),
    );
    const lists = await searchAll(bodies);
    expect(lists.map(([first]) => first)).toEqual(codes);
  });

  it.each([
    { query: "KYC_REQUIRED", first: "KYC_REQUIRED" },
    { query: "kyc required", first: "KYC_REQUIRED" },
    { query: "ACTIVE_CARDS", first: "MAX_ACTIVE_CARDS_EXCEEDED" },
    { query: "create-card", first: "create-card" },
    { query: "createCard", first: "create-card" },
    { query: "/api/cards/{cardId}/reissue", first: "reissue-card" },
    { query: "phone number on file", first: "CONTACT_PHONE_REQUIRED" },
    { query: "[KYC_REQUIRED] create-card answered 403: No. (see https://x)", first: "KYC_REQUIRED" },
    { query: '{"statusCode":403,"errorCode":"KYC_REQUIRED","rea', first: "KYC_REQUIRED" },
    { query: "429", first: "429 Too Many Requests" },
    { query: "too many requests", first: "429 Too Many Requests" },
    { query: "ShippingAddress", first: "ShippingAddress" },
    { query: "card-block-released", first: "card-block-released" },
    { query: "kyc pending", first: "kyc-pending" },
  ])("leads with $first for $query", async ({ query, first }) => {
    const [found = []] = await searchAll([query]);
    expect(found[0]).toBe(first);
  });

  it.each([
    { query: "NOT_A_CODE", missing: "NOT_A_CODE", first: "403 Forbidden" },
    { query: "409", missing: "409", first: "403 Forbidden" },
    { query: '{"statusCode":400,"errorCode":"NEW_ONE"}', missing: "NEW_ONE", first: "400 Bad Request" },
    { query: "[NEW_ONE] create-card answered 503: No.", missing: "NEW_ONE", first: "create-card" },
    { query: "418 I'm a teapot: NO_COFFEE", missing: "NO_COFFEE", first: "403 Forbidden" },
  ])(
    "says that $missing is not documented, and where to look, for $query",
    async ({ query, missing, first }) => {
      await visit(browser, urlOf("search/index.html"), async (page) => {
        const [found = []] = await search(page, [query]);
        expect(await page.getByRole("status").textContent()).toBe(
          `${missing} is not documented here; see ${first}`,
        );
        expect(found[0]).toBe(first);
        expect(found.length).toBeLessThan(12);
      });
    },
  );

  it.each([
    { by: "a field of its body", query: "cardProgramId", operation: "create-card" },
    { by: "a field of its response", query: "panFirst6", operation: "get-card" },
    { by: "a parameter", query: "fromUTC", operation: "list-transactions" },
    { by: "what a response says", query: "card order was accepted", operation: "create-card" },
  ])("finds an operation by $by", async ({ query, operation }) => {
    const [found] = await searchAll([query]);
    expect(found).toContain(operation);
  });

  it("forgives a slip of the finger", async () => {
    const [found] = await searchAll(["shiping adress"]);
    expect(found).toContain("SHIPPING_ADDRESS_REQUIRED");
  });

  it("says so when there is nothing, and takes a query for text", async () => {
    await visit(browser, urlOf("search/index.html"), async (page) => {
      const [found] = await search(page, ["<zzqzz qqzqq=zqqz>"]);
      expect(found).toEqual([]);
      expect(await page.getByRole("status").textContent()).toBe("Nothing found");
    });
  });

  it("takes a query from its address", async () => {
    await visit(browser, `${urlOf("search/index.html")}?q=KYC_REQ`, async (page) => {
      await page.locator("#search li b").first().waitFor();
      expect(await page.locator("#search li b").first().textContent()).toBe("KYC_REQUIRED");
    });
  });

  it.each(["/", "Control+k"])(
    "opens on any page with %s, and leads on with the keyboard alone",
    async (key) => {
      await visit(browser, urlOf("operations/create-card/index.html"), async (page) => {
        await page.keyboard.press(key);
        await page.getByRole("searchbox").waitFor();
        await page.keyboard.type("LANGUAGE_REQ");
        await page.keyboard.press("ArrowDown");
        expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("LANGUAGE_REQUIRED");
        await page.keyboard.press("ArrowUp");
        await page.keyboard.press("Enter");
        await page.waitForURL(/errors\/LANGUAGE_REQUIRED\//);
      });
    },
  );

  it("closes with Escape and gives the focus back", async () => {
    await visit(browser, urlOf("index.html"), async (page) => {
      await page.getByRole("link", { name: "Search" }).first().focus();
      await page.keyboard.press("Enter");
      await page.getByRole("dialog").getByRole("searchbox").waitFor();
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("search-link");
    });
  });

  it("leaves a list of everything to readers without a script", async () => {
    await visit(
      browser,
      urlOf("search/index.html"),
      async (page) => {
        const links = await page.locator("main a").allTextContents();
        for (const name of [...codes, ...errors.operations.map(({ id }) => id)])
          expect(links).toContain(name);
      },
      { javaScriptEnabled: false },
    );
  });
});
