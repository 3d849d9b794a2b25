import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runGenerator } from "../../generators/generators.js";
import { readApi, understand } from "../../generators/index.js";
import { planWrites, writeFiles } from "../../generators/io/write-files.js";
import { readAssets } from "../../generators/read-assets.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { launchBrowser, visit } from "./browser.js";

/** Does harm wherever it is taken for more than text. */
const attack = [
  "<script>globalThis.harmed = 1</script><img src=x onerror=harmed=1><svg onload=harmed=1>",
  "<style>body{display:none}</style></code></pre>--></script><base href=https://evil.example/>",
  "[a](javascript:globalThis.harmed=1) [b](data:text/html,<script>harmed=1</script>) ![c](https://evil.example/c.png)",
  "[d](//evil.example) [e](../../../../etc) <a href=https://evil.example onclick=harmed=1>f</a> {{constructor}} {{{mark}}} \" ' ` #{harmed=1}",
].join("\n\n");
const line = attack.replace(/\s+/g, " ");

const code = `A"><script>globalThis.harmed=1</script>`;
const response = {
  description: attack,
  content: {
    "application/json": {
      schema: {
        type: "object",
        properties: {
          errorCode: {
            type: "string",
            enum: [code, "PLAIN"],
            "x-enumDescriptions": { [code]: attack, PLAIN: attack },
          },
        },
      },
      examples: { PLAIN: { value: { errorCode: "PLAIN", reason: attack } } },
    },
  },
};
const hostileDocument = {
  openapi: "3.1.0",
  info: {
    title: line,
    version: line,
    description: attack,
    contact: { name: line, url: "javascript:harmed=1", email: `${line}@x` },
  },
  tags: [{ name: line, description: attack }],
  paths: {
    [`/${line.replace(/[{}/#?]/g, "")}`]: {
      get: {
        operationId: "plain",
        summary: line,
        description: attack,
        tags: [line],
        deprecated: true,
        responses: { "403": response },
      },
    },
  },
  webhooks: {
    [line]: { post: { summary: line, description: attack, responses: { "200": { description: attack } } } },
  },
};

const hostileHistory = [
  {
    date: "2026-01-01",
    source: attack,
    changes: [{ change: "code-added", code, status: line, operations: ["plain", line], what: attack }],
    introduced: [code],
    retired: { [line]: { meaning: attack } },
  },
];

let folder: TemporaryFolder;
let browser: Browser;
let paths: readonly string[];
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({
    "openapi.json": JSON.stringify(hostileDocument),
    "openapi.history.yaml": JSON.stringify(hostileHistory),
  });
  const api = await readApi(folder.path, "openapi.json");
  const { understood, diagnostics } = await understand(api);
  if (!understood) throw new Error(JSON.stringify(diagnostics));
  const files = await runGenerator("docs", { ...understood, api, assets: await readAssets() });
  await writeFiles(folder.path, await planWrites(folder.path, files, []));
  paths = files.map(({ path }) => path).filter((path) => path.endsWith(".html"));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await folder.remove();
});

describe("text of a document that is written to do harm", () => {
  it("stays text on every page", async () => {
    expect(paths.length).toBeGreaterThan(12);
    for (const path of paths.filter((one) => one !== "docs/404.html")) {
      const requested: string[] = [];
      const found = await visit(browser, "about:blank", async (page) => {
        page.on("request", (request) => requested.push(request.url()));
        await page.goto(pathToFileURL(resolve(folder.path, path)).href, { waitUntil: "networkidle" });
        return page.evaluate(
          (root) => ({
            harmed: "harmed" in globalThis,
            scripts: [...document.scripts].filter((script) => !script.src || script.text !== "").length,
            foreign: document.querySelectorAll(
              "main :is(svg, img, style, script, base, iframe), [onclick], [onerror]",
            ).length,
            // A plain link to another site is all that a document may have.
            links: [...document.links]
              .map(({ href }) => href)
              .filter((href) => !href.startsWith(root) && !href.startsWith("https://evil.example/c.png")),
            isShown: getComputedStyle(document.body).display !== "none",
          }),
          pathToFileURL(resolve(folder.path, "docs")).href,
        );
      });
      expect({ path, ...found }).toEqual({
        path,
        harmed: false,
        scripts: 0,
        foreign: 0,
        links: [],
        isShown: true,
      });
      expect(requested.filter((url) => !url.startsWith("file:"))).toEqual([]);
    }
  });

  it("stays text in what the search lists", async () => {
    const search = pathToFileURL(resolve(folder.path, "docs/search/index.html")).href;
    const found = await visit(browser, search, async (page) => {
      await page.getByRole("searchbox").fill("script");
      await page.locator("#search li b").first().waitFor();
      return page.evaluate(() => ({
        names: [...document.querySelectorAll("#search li b")].map((name) => name.textContent),
        harmed: "harmed" in globalThis,
        foreign: document.querySelectorAll("#search :is(script, img, svg)").length,
      }));
    });
    expect(found).toMatchObject({ harmed: false, foreign: 0 });
    expect(found.names).toContain(code);
  });
});
