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

/** Parents after their children, of odd names, in a circle, undeclared, and of two tags by the same name. */
const parents = {
  ...{
    leaf: "Ünï & so on",
    "Ünï & so on": "top",
    top: undefined,
    日本: "top",
    round: "about",
    about: "round",
  },
  ...{ below: "round", lost: "nobody", self: "self" },
};
const nested = {
  openapi: "3.2.0",
  info: { title: "Nested tags", version: "1" },
  tags: [
    ...Object.entries(parents).map(([name, parent]) => ({ name, parent })),
    { name: "top", parent: "leaf" },
  ],
  paths: Object.fromEntries(
    Object.keys(parents).map((tag, index) => [
      `/p${index}`,
      {
        get: { operationId: `op${index}`, tags: [tag, "lost"], responses },
        post: { tags: [tag], responses },
      },
    ]),
  ),
};

/** Of another scheme than any page or server. */
const url = "ftp://a.example";
const servers = [
  { url: "https://a.example" },
  { url },
  { url: "https://<you>.example" },
  { url: "javascript:a" },
];
const scopes = { a: "b" };
const flow = { authorizationUrl: url, tokenUrl: url, refreshUrl: url, deviceAuthorizationUrl: url, scopes };
const links = { next: { operationId: "op", server: { url } } };
const unusable = {
  openapi: "3.1.0",
  info: {
    ...{ title: "Unusable URLs", version: "1", termsOfService: url },
    ...{ contact: { name: "a", url }, license: { name: "b", url }, "x-logo": { url, href: url } },
  },
  servers,
  externalDocs: { url },
  tags: [{ name: "tag", externalDocs: { url } }],
  paths: {
    "/p": {
      servers: [{ url }],
      post: {
        ...{ operationId: "op", tags: ["tag"], servers: [{ url: "wss://a.example" }], externalDocs: { url } },
        security: [{ oauth: ["a"] }, { openId: [] }],
        requestBody: { content: { "application/json": { schema: { externalDocs: { url } } } } },
        responses: { "200": { description: "Done.", links } },
      },
    },
  },
  components: {
    securitySchemes: {
      openId: { type: "openIdConnect", openIdConnectUrl: url },
      oauth: {
        type: "oauth2",
        flows: { implicit: flow, password: flow, clientCredentials: flow, authorizationCode: flow },
      },
    },
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The site of a document, in a folder. */
interface Site {
  readonly folder: TemporaryFolder;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly urlOf: (path: string) => string;
}

async function buildSite(document: object): Promise<Site> {
  const folder = await createTemporaryFolder();
  await folder.write({ "openapi.json": JSON.stringify(document) });
  const api = { ...(await readApi(folder.path, "openapi.json")), output: folder.path };
  const { understood, diagnostics } = await understand(api);
  if (!understood) throw new Error(JSON.stringify(diagnostics));
  const plan = await generate(api, understood, { only: ["docs"] });
  await writeFiles(folder.path, plan);
  const urlOf = (path: string) => pathToFileURL(resolve(folder.path, "docs", path)).href;
  return { folder, files: plan.files, urlOf };
}

/** The headings that are in sight at a place of the reference, once there are any. */
async function visitPlace(page: Page, url: string): Promise<readonly string[]> {
  await page.goto("about:blank");
  await page.goto(url);
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

describe.each([
  { name: "odd names", document: odd },
  { name: "nested tags", document: nested },
  { name: "unusable URLs", document: unusable },
])("the reference of a document with $name", ({ document }) => {
  let site: Site;
  beforeAll(async () => {
    site = await buildSite(document);
  });
  afterAll(() => site?.folder.remove());

  it("has a place for each operation and each tag, which the pages of the site link to", async () => {
    const pages = site.files.filter(({ path }) => /^docs\/(operations|tags)\/.*\.html$/.test(path));
    const places = pages.flatMap(({ path, text }) => {
      const [, place] = /href="\.\.\/\.\.\/reference\/index\.html(#[^"]+)"/.exec(text) ?? [];
      return place === undefined ? [] : [{ path, place: unescapeHtml(place) }];
    });
    expect(places.length).toBe(pages.length);
    await visit(browser, "about:blank", async (page) => {
      for (const { path, place } of places) {
        const seen = await visitPlace(page, `${site.urlOf("reference/index.html")}${place}`);
        const lost = seen.filter((text) => /No page|Something went wrong/.test(text));
        expect({ path, lost }).toEqual({ path, lost: [] });
      }
    });
  });

  it("leads back to the pages of tags and operations", () => {
    const reference = site.files.find(({ path }) => path === "docs/reference/index.html")?.text ?? "";
    for (const [, path = ""] of site.files.flatMap(({ path }) => [
      /^docs\/((?:tags|operations)\/.*)/.exec(path) ?? [],
    ]))
      if (path !== "" && !/^tags\/(default|not-declared)/.test(path))
        expect(reference.includes(`../${encodeURI(path)}`), path).toBe(true);
  });

  it("is in the frame of the site, and names its maker nowhere", async () => {
    await visit(browser, site.urlOf("reference/index.html"), async (page) => {
      const menu = page.getByRole("navigation", { name: "Site" });
      expect(await menu.locator("[aria-current]").textContent()).toBe("Reference");
      expect(await page.getByText("API docs by").isVisible()).toBe(false);
      const { height = 0 } = (await page.locator(".bar").boundingBox()) ?? {};
      await page.locator("#redoc h1").first().waitFor();
      const { y = 0 } = (await page.locator("#redoc h1").first().boundingBox()) ?? {};
      expect(y).toBeGreaterThan(height);
      await menu.getByRole("link", { name: "Operations" }).click();
      expect(page.url()).toBe(`${site.urlOf("index.html")}#operations`);
    });
  });
});
