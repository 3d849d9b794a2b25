import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, ownPages, visit } from "./browser.js";
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

describe.each([...ownPages, { kind: "reference", path: "reference/index.html" }])(
  "a page of kind $kind, from a plain folder",
  ({ path }) => {
    it("loads nothing from elsewhere and says nothing on the console", async () => {
      const page = await browser.newPage();
      const elsewhere: string[] = [];
      const messages: string[] = [];
      page.on("request", (request) => {
        if (!/^(file|data|blob):/.test(request.url())) elsewhere.push(request.url());
      });
      page.on("console", (message) => {
        if (message.type() !== "info") messages.push(message.text());
      });
      page.on("pageerror", (error) => messages.push(error.message));
      await page.goto(urlOf(path), { waitUntil: "networkidle" });
      expect(await page.title()).not.toBe("");
      expect({ elsewhere, messages }).toEqual({ elsewhere: [], messages: [] });
      await page.close();
    });
  },
);

describe.each(ownPages)("our own page of kind $kind, without a script", ({ path }) => {
  it.each(["light", "dark"] as const)(
    "is styled, and fits 320 pixels, in a %s theme",
    async (colorScheme) => {
      const seen = await visit(
        browser,
        urlOf(path),
        (page) =>
          page.evaluate(() => ({
            overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            background: getComputedStyle(document.body).backgroundColor,
            hasText: document.body.innerText.length > 200,
          })),
        { colorScheme, javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
      );
      const background = colorScheme === "light" ? "rgb(253, 253, 252)" : "rgb(20, 22, 26)";
      expect(seen).toEqual({ overflow: 0, background, hasText: true });
    },
  );
});

it("shows the fix of a code before the reader has to scroll, on a small screen too", async () => {
  await visit(
    browser,
    urlOf("errors/MAX_ACTIVE_CARDS_EXCEEDED/index.html"),
    async (page) => {
      const fix = await page
        .getByText("Cancel or let expire")
        .or(page.getByText("Cancel"))
        .first()
        .boundingBox();
      expect(fix).not.toBeNull();
      expect((fix?.y ?? 0) + (fix?.height ?? 0)).toBeLessThan(640);
    },
    { viewport: { width: 360, height: 640 } },
  );
});

it("leads by its links from the overview to the fix of a code, without a script", async () => {
  await visit(
    browser,
    urlOf("index.html"),
    async (page) => {
      await page.getByRole("link", { name: "create-card", exact: true }).click();
      await page.getByRole("article").getByRole("link", { name: "MAX_ACTIVE_CARDS_EXCEEDED" }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("MAX_ACTIVE_CARDS_EXCEEDED");
      expect(await page.locator(".fix").textContent()).toContain("Cancel");
    },
    { javaScriptEnabled: false },
  );
});

it("keeps the names of rows and columns of the matrix in sight", async () => {
  await visit(
    browser,
    urlOf("matrix/index.html"),
    async (page) => {
      const cell = page.locator('td a[href$="reissue-card/index.html#KYC_REQUIRED"]');
      await cell.scrollIntoViewIfNeeded();
      const place = await cell.boundingBox();
      const row = await page.getByRole("rowheader", { name: "reissue-card", exact: true }).boundingBox();
      const column = await page
        .getByRole("columnheader", { name: "KYC_REQUIRED", exact: true })
        .boundingBox();
      expect(row?.y).toBeCloseTo(place?.y ?? 0, -1);
      expect(column?.x).toBeCloseTo(place?.x ?? 0, -1);
      for (const box of [row, column]) {
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(box?.y).toBeGreaterThanOrEqual(0);
      }
    },
    { viewport: { width: 768, height: 900 } },
  );
});

it("leaves of the matrix the rows and columns that are asked for, and no column without a status", async () => {
  await visit(browser, urlOf("matrix/index.html"), async (page) => {
    const columns = () => page.locator(".matrix thead th:visible").allTextContents();
    const rows = () => page.locator(".matrix tbody tr:not(.group):visible th").allTextContents();
    const [byOperation, byCode] = ["Filter operations", "Filter codes"].map((name) =>
      page.getByRole("searchbox", { name }),
    );
    await byOperation?.fill("reissue-card");
    expect(await rows()).toEqual(["reissue-card"]);
    expect(await columns()).toContain("KYC_REQUIRED");
    expect((await columns()).length).toBe(13);
    expect(await page.locator(".matrix tr.group:visible").count()).toBe(1);
    await byOperation?.fill("");
    await byCode?.fill("KYC_REQ");
    expect(await columns()).toEqual(["KYC_REQUIRED"]);
    expect(await rows()).toEqual(["create-card", "reissue-card"]);
  });
});

it("prints the matrix on sheets that are as wide as it is", async () => {
  await visit(
    browser,
    urlOf("matrix/index.html"),
    async (page) => {
      await page.emulateMedia({ media: "print" });
      const width = await page
        .locator(".matrix table")
        .evaluate((table) => table.getBoundingClientRect().width);
      // A4 across, without its margins, at 96 pixels an inch.
      expect(width).toBeLessThan(1062);
      expect(await page.locator(".filters").isVisible()).toBe(false);
    },
    { viewport: { width: 1062, height: 733 } },
  );
});

it("keeps the theme that the reader chose", async () => {
  await visit(
    browser,
    urlOf("index.html"),
    async (page) => {
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.getByRole("button", { name: "Switch to dark theme" }).click();
      expect(await background()).toBe("rgb(20, 22, 26)");
      await page.goto(urlOf("errors/KYC_REQUIRED/index.html"));
      expect(await background()).toBe("rgb(20, 22, 26)");
    },
    { colorScheme: "light" },
  );
});

it("copies a sample as it stands", async () => {
  await visit(
    browser,
    urlOf("errors/KYC_REQUIRED/index.html"),
    async (page) => {
      const sample = page.locator(".sample", { hasText: "hasCode" });
      await sample.getByRole("button", { name: "Copy" }).click();
      await sample.getByRole("button", { name: "Copied" }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await sample.locator("code").textContent());
      expect(copied).toContain('hasCode(error, "KYC_REQUIRED")');
    },
    { permissions: ["clipboard-read", "clipboard-write"] },
  );
});

it("shows the codes of an operation with a way to their fix, in the reference", async () => {
  await visit(browser, urlOf("operations/create-card/index.html"), async (page) => {
    await page.getByRole("link", { name: "create-card in the reference" }).click();
    const section = page.locator('[id="cards/create-card"]');
    await section.getByText("403", { exact: true }).first().click();
    const link = page.locator('a[href="../errors/KYC_REQUIRED/index.html"]').first();
    await link.waitFor();
    expect(await link.textContent()).toBe("How to fix it");
  });
});
