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
  ])("leads with $first for $query", async ({ query, first }) => {
    const [found = []] = await searchAll([query]);
    expect(found[0]).toBe(first);
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
      await page.getByRole("searchbox").waitFor();
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
