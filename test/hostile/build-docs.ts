import { join } from "node:path";
import { runGenerator } from "../../generators/generators.js";
import { understand } from "../../generators/index.js";
import { readAssets } from "../../generators/read-assets.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { withoutAdvice } from "../without-advice.js";

const assets = readAssets();

/** The pages of the docs of a document, by path; none where it is refused. */
export async function buildDocs(document: object): Promise<ReadonlyMap<string, string>> {
  const folder = await createTemporaryFolder();
  try {
    await folder.write({ "openapi.json": JSON.stringify(document) });
    const api = {
      name: "odd",
      root: join(folder.path, "openapi.json"),
      output: join(folder.path, "generated"),
      docsUrl: "https://docs.example.com",
      client: { name: "odd-client", version: "0.0.0" },
    };
    const { understood } = await understand({ ...api, rules: withoutAdvice });
    const input = understood && { ...understood, api, assets: await assets };
    const files = input ? await runGenerator("docs", input) : [];
    const pages = files.filter(({ path }) => path.endsWith(".html"));
    return new Map(pages.map(({ path, text }) => [path, text]));
  } finally {
    await folder.remove();
  }
}
