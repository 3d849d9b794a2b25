import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, ownPages, visit } from "./browser.js";
import { type BuiltSite, buildSite } from "./build-site.js";

let site: BuiltSite;
let browser: Browser;
let axe: string;
beforeAll(async () => {
  [site, browser, axe] = await Promise.all([
    buildSite(),
    launchBrowser(),
    readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"),
  ]);
});
afterAll(async () => {
  await browser?.close();
});

const urlOf = (path: string) => pathToFileURL(`${site.folder}/${path}`).href;

/** What axe finds wrong: rule and place. */
async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await engine.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  });
}

const themes = ["light", "dark"] as const;

describe.each(ownPages)("a page of kind $kind", ({ path }) => {
  it.each(themes)("has nothing that axe finds wrong, in a %s theme", async (colorScheme) => {
    expect(await visit(browser, urlOf(path), findViolations, { colorScheme })).toEqual([]);
  });

  it("has one heading of the first level, and skips none below it", async () => {
    const levels = await visit(browser, urlOf(path), (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1])),
      ),
    );
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe("the open search", () => {
  it.each(themes)("has nothing that axe finds wrong, in a %s theme", async (colorScheme) => {
    const found = await visit(
      browser,
      urlOf("index.html"),
      async (page) => {
        await page.keyboard.press("/");
        await page.getByRole("dialog").getByRole("searchbox").fill("card");
        await page.getByRole("dialog").getByRole("link").first().waitFor();
        return findViolations(page);
      },
      { colorScheme },
    );
    expect(found).toEqual([]);
  });
});

describe("the reference", () => {
  it.each(themes)("has enough contrast, in a %s theme", async (colorScheme) => {
    const found = await visit(
      browser,
      urlOf("reference/index.html"),
      async (page) => {
        await page.getByRole("heading", { name: "Authentication" }).first().waitFor();
        return findViolations(page);
      },
      { colorScheme },
    );
    // The rest is Redoc's own.
    expect(found.filter((violation) => violation.startsWith("color-contrast"))).toEqual([]);
  });
});

describe("a reader without a mouse", () => {
  it("gets past the navigation with the first key", async () => {
    await visit(browser, urlOf("errors/KYC_REQUIRED/index.html"), async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
    });
  });

  it("sees where the focus is, on every link and button", async () => {
    const hidden = await visit(browser, urlOf("errors/KYC_REQUIRED/index.html"), async (page) => {
      const unmarked: string[] = [];
      for (let presses = 0; presses < 30; presses++) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return { text: element.textContent, isMarked: outlineStyle !== "none" && outlineWidth !== "0px" };
        });
        if (focused && !focused.isMarked) unmarked.push(focused.text ?? "");
      }
      return unmarked;
    });
    expect(hidden).toEqual([]);
  });

  it("gets no motion that was not asked for", async () => {
    const behaviour = await visit(
      browser,
      urlOf("index.html"),
      (page) => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
      { reducedMotion: "reduce" },
    );
    expect(behaviour).toBe("auto");
  });
});
