import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, visit } from "./browser.js";
import { type BuiltSite, buildSite } from "./build-site.js";

let site: BuiltSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), launchBrowser()]);
});
afterAll(() => browser?.close());

const page = (path: string) => site.pages.get(path) ?? "";

describe("the page of changes", () => {
  it("has every release of the history by date, the latest first", () => {
    const dates = [...page("changes/index.html").matchAll(/<article id="([^"]+)"/g)].map(([, id = ""]) => id);
    expect(dates).toHaveLength(51);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(dates).toContain("2024-01-11-2");
  });

  it("says what happened where, and what was retired", () => {
    const [, release = ""] =
      /<article id="2025-03-06"([\s\S]*?)<\/article>/.exec(page("changes/index.html")) ?? [];
    const words = release.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
    expect(words).toContain("CARD_UNFREEZE_DISALLOWED removed unfreeze-card");
    expect(words).toContain("CARD_UNFREEZE_NOT_ALLOWED added unfreeze-card");
    expect(words).toContain("Retired, so that no operation returns it any more: CARD_UNFREEZE_DISALLOWED");
    expect(release).toContain('href="../errors/CARD_UNFREEZE_NOT_ALLOWED/index.html"');
  });

  it("still has the codes that only the catalog dates", () => {
    expect(page("changes/index.html")).toMatch(/id="catalog"[\s\S]*2025-03-11[\s\S]*INVALID_REQUEST_INPUT/);
  });
});

it("shows on the page of a code what happened to it, with links to the releases", () => {
  const [, history = ""] =
    /<section id="history"([\s\S]*?)<\/section>/.exec(page("errors/KYC_REQUIRED/index.html")) ?? [];
  expect([...history.matchAll(/#([\d-]+)"><time/g)].map(([, date]) => date)).toEqual([
    "2026-06-16",
    "2023-11-29",
    "2023-09-07",
    "2023-07-25",
    "2023-03-29",
    "2022-10-13",
  ]);
  expect(page("errors/KYC_REQUIRED/index.html")).toContain("Documented since 2023-11-29");
});

describe("the feed", () => {
  it("is named in the head and the foot of every page", () => {
    for (const [path, text] of site.pages) {
      if (path.startsWith("reference/") || path === "404.html") continue;
      const root = "../".repeat(path.split("/").length - 1);
      expect(text, path).toContain(
        `type="application/atom+xml" title="Changes in the errors of Immersve API" href="${root}changes.atom"`,
      );
      expect(text, path).toContain(
        `<a href="${root}changes.atom" type="application/atom+xml">changes.atom</a>`,
      );
    }
  });

  it("is well-formed, has what Atom demands, and leads to what is there", async () => {
    const text = await readFile(join(site.folder, "changes.atom"), "utf8");
    const found = await visit(browser, pathToFileURL(join(site.folder, "index.html")).href, (tab) =>
      tab.evaluate((xml) => {
        const parsed = new DOMParser().parseFromString(xml, "application/xml");
        const atom = "http://www.w3.org/2005/Atom";
        const textOf = (node: Element, name: string) =>
          [...node.children].find((one) => one.localName === name && one.namespaceURI === atom)?.textContent;
        const entries = [...parsed.getElementsByTagNameNS(atom, "entry")];
        const contents = entries.map((one) => textOf(one, "content") ?? "").join("");
        const html = new DOMParser().parseFromString(contents, "text/html");
        return {
          errors: parsed.getElementsByTagName("parsererror").length,
          feed: ["id", "title", "updated", "author"].map((name) => textOf(parsed.documentElement, name)),
          entries: entries.map((one) =>
            ["id", "title", "updated", "content"].map((name) => textOf(one, name)),
          ),
          links: [
            ...[...parsed.getElementsByTagNameNS(atom, "link")].map((one) => one.getAttribute("href") ?? ""),
            ...[...html.querySelectorAll("a")].map((one) => one.getAttribute("href") ?? ""),
          ],
        };
      }, text),
    );
    expect(found.errors).toBe(0);
    expect(found.feed.every(Boolean)).toBe(true);
    expect(found.entries).toHaveLength(51);
    expect(found.entries.flat().every(Boolean)).toBe(true);
    expect(new Set(found.entries.map(([id]) => id)).size).toBe(51);
    const missing = found.links.filter((link) => {
      const [path = "", id] = link.replace(`${site.api.docsUrl}/`, "").split("#");
      if (path === "changes.atom") return false;
      return !(id === undefined ? site.pages.has(path) : page(path).includes(`id="${id}"`));
    });
    expect(missing).toEqual([]);
  });
});
