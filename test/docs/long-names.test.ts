import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { generate, readApi, understand } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { fillAllPositions } from "../hostile/all-positions.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { launchBrowser, visit } from "./browser.js";

/** As long as such names become in Java. */
const long = (name: string) =>
  `com.example.platform.${name.replace(/\W+/g, "")}OfOrganizationProjectEnvironmentFeatureFlagAssignments`;
const longCode = (name: string) => `${name}_OF_ORGANIZATION_PROJECT_ENVIRONMENT_FEATURE_FLAG_ASSIGNMENTS`;
const code = { type: "string", enum: ["FIRST", "SECOND"].map(longCode) };
const schemas = {
  [long("Dto")]: { type: "object", properties: { [long("a")]: { type: "string", enum: [long("b")] } } },
  Problem: { type: "object", required: ["code"], properties: { code } },
};
const contentOf = (schema: string) => ({
  "application/json": { schema: { $ref: `#/components/schemas/${schema}` } },
});
const operation = (name: string, more: object = {}) => ({
  ...{ operationId: long(name), tags: [long("tag")], summary: long(`${name} summary`) },
  parameters: [{ name: long("q"), in: "query", schema: { type: "array", items: { type: "string" } } }],
  requestBody: { content: contentOf(long("Dto")) },
  responses: {
    "200": { description: "Done.", content: contentOf(long("Dto")) },
    ...Object.fromEntries(
      ["400", "403", "409", "422", "default"].map((status) => [
        status,
        { description: long(status), content: contentOf("Problem") },
      ]),
    ),
  },
  ...more,
});
/** An operation with a status for everything, as some APIs describe them. */
const manyStatuses = {
  operationId: "list_many",
  responses: Object.fromEntries(
    ["200", "400", "401", "402", "404", "405", "406", "410", "412", "415", "423", "429", "500"].map(
      (status) => [status, { description: "Yes or no.", content: contentOf("Problem") }],
    ),
  ),
};
const filled = fillAllPositions(long) as { readonly paths: object; readonly components: object };
const document = {
  ...filled,
  paths: {
    ...filled.paths,
    "/many": { get: manyStatuses },
    [`/${long("things")}/{id}`]: {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      post: operation("create", { deprecated: true, "x-replaced-by": long("replace") }),
      put: operation("replace", { "x-deviations": [{ status: "409", reason: long("reason") }] }),
    },
  },
  components: { ...filled.components, schemas },
};

let folder: TemporaryFolder;
let browser: Browser;
let pages: readonly string[];
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "openapi.json": JSON.stringify(document) });
  const api = { ...(await readApi(folder.path, "openapi.json")), docs: { reference: false } };
  const { understood, diagnostics } = await understand({ ...api, output: folder.path });
  if (!understood) throw new Error(JSON.stringify(diagnostics));
  const plan = await generate({ ...api, output: folder.path }, understood, { only: ["docs"] });
  await writeFiles(folder.path, plan);
  pages = plan.files.map(({ path }) => path).filter((path) => /(?<!404)\.html$/.test(path));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await folder?.remove();
});

/** How far a page is wider than the screen, and what in it is. */
function findTooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = globalThis.document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isWide = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    const wide = [...globalThis.document.querySelectorAll("body *")].filter(
      (element) => isWide(element) && !element.closest("pre, .scroll, .matrix"),
    );
    return wide.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}

it.each([360, 768, 1280])("names of one long word fit a screen of %i pixels", async (width) => {
  await visit(
    browser,
    "about:blank",
    async (page) => {
      const tooWide: object[] = [];
      for (const path of pages) {
        await page.goto(pathToFileURL(resolve(folder.path, path)).href);
        const wide = await findTooWide(page);
        if (wide.length > 0) tooWide.push({ path, wide });
      }
      expect(tooWide).toEqual([]);
    },
    { viewport: { width, height: 800 } },
  );
});

it.each([360, 1440])("the names in the overview have room for some letters at %i pixels", async (width) => {
  const url = pathToFileURL(resolve(folder.path, "docs/index.html")).href;
  const widths = await visit(
    browser,
    url,
    (page) =>
      page.evaluate(() =>
        [...globalThis.document.querySelectorAll('.heat th[scope="row"]')].map(
          (name) => name.getBoundingClientRect().width,
        ),
      ),
    { viewport: { width, height: 800 } },
  );
  expect(widths.length).toBeGreaterThan(2);
  expect(Math.min(...widths)).toBeGreaterThan(80);
});

it("no cell of the overview is left by what is in it", async () => {
  const url = pathToFileURL(resolve(folder.path, "docs/index.html")).href;
  const left = await visit(browser, url, (page) =>
    page.evaluate(() =>
      [...globalThis.document.querySelectorAll(".heat .tile")].flatMap((tile) =>
        tile.scrollWidth > tile.clientWidth ? [tile.textContent] : [],
      ),
    ),
  );
  expect(left).toEqual([]);
});

it("the button of a sample is beside its first line on a small screen", async () => {
  const operation = pages.find((path) => path.startsWith("docs/operations/com-")) ?? "";
  const gaps = await visit(
    browser,
    pathToFileURL(resolve(folder.path, operation)).href,
    (page) =>
      page.evaluate(() =>
        [...globalThis.document.querySelectorAll(".sample")].map((sample) => {
          const button = sample.querySelector("button")?.getBoundingClientRect();
          const first = sample.querySelector("code")?.getClientRects()[0];
          return (first?.top ?? 0) - (button?.bottom ?? Number.POSITIVE_INFINITY);
        }),
      ),
    { viewport: { width: 360, height: 800 } },
  );
  expect(gaps.length).toBeGreaterThan(1);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
});
