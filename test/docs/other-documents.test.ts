import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../generators/config/read-config.js";
import { runGenerator } from "../../generators/generators.js";
import { understand } from "../../generators/index.js";
import { planWrites, writeFiles } from "../../generators/io/write-files.js";
import { readAssets } from "../../generators/read-assets.js";
import { launchBrowser, visit } from "./browser.js";

/** Documents of other people, which are not in the repository. */
const corpus = resolve("../shared/corpus");

describe.skipIf(!existsSync(join(corpus, "github.json")))("the site of GitHub's document", () => {
  let output: string;
  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), "docs-github-"));
    const [configured] = await readConfig(corpus, "github.json");
    if (!configured) throw new Error("no API");
    const api = { ...configured, output };
    const { understood } = await understand(api);
    if (!understood) throw new Error("the document has errors");
    const files = await runGenerator("docs", { ...understood, api, assets: await readAssets() });
    await writeFiles(output, await planWrites(output, files, []));
  });
  afterAll(() => rm(output, { recursive: true, force: true }));

  it("has a search that answers", async () => {
    const browser = await launchBrowser();
    try {
      const url = pathToFileURL(resolve(output, "docs/search/index.html")).href;
      const names = await visit(browser, url, async (page) => {
        await page.getByRole("searchbox").fill("create an issue");
        await page.locator("#search li b").first().waitFor();
        return page.locator("#search li b").allTextContents();
      });
      expect(names).toContain("issues/create");
    } finally {
      await browser.close();
    }
  });
});
