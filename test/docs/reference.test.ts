import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate, readApi, understand } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { launchBrowser, visit } from "./browser.js";
import { unescapeHtml } from "./build-site.js";

/** Names of tags and of operations, each of both. */
const names = [
  ...["a_b", "a.b", "a:b", "a(b)", "a/b", "été", "Ünï cödé", "A & B", "--x--", "日本", "CamelCase"],
  ...["100%", "a'b", "snake_case.dot:colon(paren)/slash"],
];
const responses = { "200": { description: "Done." } };
const paths = Object.fromEntries([
  ...names.map((name, index) => [`/p${index}`, { get: { operationId: name, tags: [name], responses } }]),
  ["/untagged", { get: { operationId: "no_tag", responses } }],
  ["/nameless/{a}", { post: { tags: ["a_b"], responses } }],
  ["/neither.x:y", { post: { responses } }],
  ["/default", { get: { operationId: "in default", tags: ["default"], responses } }],
  ["/undeclared", { get: { operationId: "undeclared", tags: ["Not Declared_1"], responses } }],
]);
const odd = {
  openapi: "3.1.0",
  info: { title: "Odd names", version: "1" },
  tags: names.map((name) => ({ name })),
  paths,
};

let folder: TemporaryFolder;
let browser: Browser;
let files: readonly { readonly path: string; readonly text: string }[];
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "openapi.json": JSON.stringify(odd) });
  const api = { ...(await readApi(folder.path, "openapi.json")), output: folder.path };
  const { understood } = await understand(api);
  if (!understood) throw new Error("the document has errors");
  const plan = await generate(api, understood, { only: ["docs"] });
  await writeFiles(folder.path, plan);
  files = plan.files;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await folder?.remove();
});

const urlOf = (path: string) => pathToFileURL(resolve(folder.path, "docs", path)).href;

/** The headings that are in sight at a place of the reference, once there are any. */
async function visitReference(page: Page, place: string): Promise<readonly string[]> {
  await page.goto("about:blank");
  await page.goto(`${urlOf("reference/index.html")}${place}`);
  const listSeen = () =>
    page.evaluate(() =>
      [...globalThis.document.querySelectorAll("#redoc :is(h1, h2)")]
        .filter((heading) => {
          const { top } = heading.getBoundingClientRect();
          return top >= 0 && top < innerHeight;
        })
        .map(({ textContent }) => textContent ?? ""),
    );
  await expect.poll(listSeen).not.toEqual([]);
  return listSeen();
}

describe("the reference of a document with odd names", () => {
  it("has a place for each operation and each tag, which the pages of the site link to", async () => {
    const pages = files.filter(({ path }) => /^docs\/(operations|tags)\/.*\.html$/.test(path));
    const places = pages.flatMap(({ path, text }) => {
      const [, place] = /href="\.\.\/\.\.\/reference\/index\.html(#[^"]+)"/.exec(text) ?? [];
      return place === undefined ? [] : [{ path, place: unescapeHtml(place) }];
    });
    expect(places.length).toBe(pages.length);
    await visit(browser, "about:blank", async (page) => {
      for (const { path, place } of places) {
        const seen = await visitReference(page, place);
        expect({ path, seen: seen.filter((text) => text.includes("No page")) }).toEqual({ path, seen: [] });
      }
    });
  });

  it("leads back to the pages of tags and operations", () => {
    const reference = files.find(({ path }) => path === "docs/reference/index.html")?.text ?? "";
    for (const [, path = ""] of files.flatMap(({ path }) => [
      /^docs\/((?:tags|operations)\/.*)/.exec(path) ?? [],
    ]))
      if (path !== "" && !/^tags\/(default|not-declared)/.test(path))
        expect(reference.includes(`../${path}`), path).toBe(true);
  });

  it("is in the frame of the site, and names its maker nowhere", async () => {
    await visit(browser, urlOf("reference/index.html"), async (page) => {
      const site = page.getByRole("navigation", { name: "Site" });
      expect(await site.locator("[aria-current]").textContent()).toBe("Reference");
      expect(await page.getByText("API docs by").isVisible()).toBe(false);
      const { height = 0 } = (await page.locator(".bar").boundingBox()) ?? {};
      await page.locator("#redoc h1").first().waitFor();
      const { y = 0 } = (await page.locator("#redoc h1").first().boundingBox()) ?? {};
      expect(y).toBeGreaterThan(height);
      await site.getByRole("link", { name: "Operations" }).click();
      expect(page.url()).toBe(`${urlOf("index.html")}#operations`);
    });
  });
});
