import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/setup/browser.mjs";
import { type BuiltSite, buildSite } from "./build-site.js";

let site: BuiltSite;
let browser: Browser;
beforeAll(async () => {
  site = await buildSite();
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("no browser; run: node scripts/setup/ensure.mjs --browser");
  browser = await chromium.launch({ executablePath, args: quiet });
});
afterAll(async () => {
  await browser?.close();
  await site?.remove();
});

const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const kinds = [
  { kind: "overview", path: "index.html" },
  { kind: "status", path: "statuses/403/index.html" },
  { kind: "code", path: "errors/PHYSICAL_CARD_CONFIGURATION_INVALID/index.html" },
  { kind: "operation", path: "operations/create-card/index.html" },
  { kind: "reference", path: "reference/index.html" },
];

describe.each(kinds)("a page of kind $kind, from a plain folder", ({ path }) => {
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
    await page.goto(pathToFileURL(`${site.folder}/${path}`).href, { waitUntil: "networkidle" });
    expect(await page.title()).not.toBe("");
    expect({ elsewhere, messages }).toEqual({ elsewhere: [], messages: [] });
    await page.close();
  });
});

describe.each(kinds.filter(({ kind }) => kind !== "reference"))("our own page of kind $kind", ({ path }) => {
  it.each(["light", "dark"] as const)(
    "is styled, and fits 320 pixels, in a %s theme, without scripts",
    async (colorScheme) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 320, height: 640 },
      });
      const page = await context.newPage();
      await page.goto(pathToFileURL(`${site.folder}/${path}`).href);
      const seen = await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        scripts: document.scripts.length,
        background: getComputedStyle(document.body).backgroundColor,
      }));
      expect(seen).toEqual({
        overflow: 0,
        scripts: 0,
        background: colorScheme === "light" ? "rgb(253, 253, 251)" : "rgb(21, 23, 26)",
      });
      await context.close();
    },
  );
});

it("leads by its links from the overview to the fix of a code", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(`${site.folder}/index.html`).href);
  await page.getByRole("link", { name: "create-card", exact: true }).click();
  await page.getByRole("link", { name: "MAX_ACTIVE_CARDS_EXCEEDED" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("MAX_ACTIVE_CARDS_EXCEEDED");
  expect(await page.getByRole("region", { name: "What to do" }).textContent()).toContain("Cancel");
  await page.close();
});

it("shows the codes of an operation with a way to their fix, in the reference", async () => {
  const page = await browser.newPage();
  await page.goto(`${pathToFileURL(`${site.folder}/reference/index.html`).href}#/cards/create-card`);
  const section = page.locator('[id="cards/create-card"]').or(page.locator("body")).last();
  await section.getByText("403", { exact: true }).first().click();
  const link = page.locator('a[href="../errors/KYC_REQUIRED/index.html"]').first();
  await link.waitFor();
  expect(await link.textContent()).toBe("How to fix it");
  await page.close();
});
