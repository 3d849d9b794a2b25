import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
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
const createCard = "operations/create-card/index.html";
const phone = { viewport: { width: 360, height: 640 }, reducedMotion: "reduce" as const };
const desk = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" as const };
const scriptless = { ...phone, javaScriptEnabled: false };

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
};

describe.each(ownPages)("the header of a page of kind $kind", ({ path }) => {
  it("takes one row on every screen, and stays", async () => {
    await visit(
      browser,
      urlOf(path),
      async (page) => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        for (const width of [320, 360, 768, 1024, 1440, 1920]) {
          await page.setViewportSize({ width, height: 640 });
          const { y, height } = await boxOf(page, ".bar");
          const isWhole = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
          expect({ width, y, isOneRow: height < 60, isWhole }).toEqual({
            width,
            y: 0,
            isOneRow: true,
            isWhole: true,
          });
        }
      },
      phone,
    );
  });
});

describe("on a small screen", () => {
  it("one button shows where the page is, without a script", async () => {
    await visit(
      browser,
      urlOf(createCard),
      async (page) => {
        const side = page.getByRole("navigation", { name: "Cards" });
        expect(await side.isVisible()).toBe(false);
        await page.getByRole("button", { name: "Menu" }).click();
        expect(await side.locator("[aria-current=page]").textContent()).toBe("create-card");
        await side.getByRole("link", { name: "freeze-card", exact: true }).click();
        expect(page.url()).toBe(urlOf("operations/freeze-card/index.html"));
      },
      scriptless,
    );
  });

  it("a link to a place on the page leads there, and closes the list", async () => {
    await visit(
      browser,
      urlOf(createCard),
      async (page) => {
        await page.getByRole("button", { name: "Menu" }).click();
        await page
          .getByRole("navigation", { name: "Cards" })
          .getByRole("link", { name: "KYC_REQUIRED" })
          .click();
        await page.locator("#menu").waitFor({ state: "hidden" });
        const { y } = await boxOf(page, "#KYC_REQUIRED");
        expect(y).toBeGreaterThan(50);
        expect(y).toBeLessThan(200);
      },
      phone,
    );
  });
});

describe("on a wide screen", () => {
  it("the operations of the tag and the codes of the operation stand beside it, the current one marked", async () => {
    await visit(
      browser,
      urlOf(createCard),
      async (page) => {
        const side = page.getByRole("navigation", { name: "Cards" });
        expect(await side.locator("[aria-current]").allTextContents()).toEqual(["create-card"]);
        expect(await side.getByRole("link", { name: "get-card", exact: true }).isVisible()).toBe(true);
        expect(await side.getByRole("link", { name: "KYC_REQUIRED" }).getAttribute("href")).toBe(
          "#KYC_REQUIRED",
        );
        const [menu, main] = [await boxOf(page, "#menu"), await boxOf(page, "main")];
        expect(menu.x + menu.width).toBeLessThan(main.x);
        await page.evaluate(() => scrollTo(0, 2000));
        expect((await boxOf(page, "#menu")).y).toBeGreaterThanOrEqual(0);
      },
      desk,
    );
  });

  it("samples stand beside what they are samples of", async () => {
    await visit(
      browser,
      urlOf(createCard),
      async (page) => {
        const [request, samples] = [await boxOf(page, "#request"), await boxOf(page, "#samples")];
        expect(samples.x).toBeGreaterThan(request.x + request.width);
      },
      desk,
    );
  });
});

describe("a page", () => {
  it("leads up, back and on", async () => {
    await visit(browser, urlOf(createCard), async (page) => {
      const trail = page.getByRole("navigation", { name: "Breadcrumb" });
      expect(await trail.getByRole("link").allTextContents()).toEqual(["Operations", "Cards"]);
      const pager = page.getByRole("navigation", { name: "Previous and next" });
      expect(await pager.locator("[rel=prev]").textContent()).toContain("list-cards");
      await pager.locator("[rel=next]").click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("get-card");
    });
  });

  it("of a code leads to its tags", async () => {
    await visit(browser, urlOf("errors/KYC_REQUIRED/index.html"), async (page) => {
      await page.locator(".route").getByRole("link", { name: "Cards" }).click();
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Cards");
    });
  });

  it.each([
    { place: "a code", hash: "KYC_REQUIRED", text: "Sample body" },
    { place: "a field", hash: "body-cardProgramId", text: "decides whether the card is virtual" },
    { place: "a status", hash: "status-429", text: "Retry-After" },
  ])("marks the whole block that a link leads to: $place", async ({ hash, text }) => {
    await visit(browser, `${urlOf(createCard)}#${hash}`, async (page) => {
      const target = page.locator(":target");
      expect(await target.textContent()).toContain(text);
      expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    });
  });

  it("prints without what only leads elsewhere, and with what was folded", async () => {
    await visit(browser, urlOf(createCard), async (page) => {
      await page.emulateMedia({ media: "print" });
      for (const selector of [".bar", "#menu", ".pager"])
        expect(await page.locator(selector).isVisible()).toBe(false);
      const folded = page.locator("#body-shippingAddress").getByText("addressLine1", { exact: true });
      expect(
        await folded.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })),
      ).toBe(true);
      expect((await folded.boundingBox())?.height).toBeGreaterThan(0);
    });
  });
});
