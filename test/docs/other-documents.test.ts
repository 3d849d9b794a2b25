import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runGenerator } from "../../generators/generators.js";
import { readApi, understand } from "../../generators/index.js";
import { planWrites, writeFiles } from "../../generators/io/write-files.js";
import { readAssets } from "../../generators/read-assets.js";
import { corpusFolder } from "../corpus/documents.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { launchBrowser, visit } from "./browser.js";

describe.skipIf(!existsSync(join(corpusFolder, "github.json")))("the site of GitHub's document", () => {
  let folder: TemporaryFolder;
  beforeAll(async () => {
    folder = await createTemporaryFolder();
    const api = { ...(await readApi(corpusFolder, "github.json")), output: folder.path };
    const { understood } = await understand(api);
    if (!understood) throw new Error("the document has errors");
    const files = await runGenerator("docs", { ...understood, api, assets: await readAssets() });
    await writeFiles(folder.path, await planWrites(folder.path, files, []));
  });
  afterAll(() => folder.remove());

  it("has a search that answers", async () => {
    const browser = await launchBrowser();
    try {
      const url = pathToFileURL(resolve(folder.path, "docs/search/index.html")).href;
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
