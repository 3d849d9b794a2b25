import { copyFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";
import { serveFolder } from "../hostile/serve-folder.js";
import { repository } from "../package/npm.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { launchBrowser, visit } from "./browser.js";

const program = `
  import { setupWorker } from "msw/browser";
  import { createCard, createClient, getCard } from "./generated/client/src/index.js";
  import { handlers, on } from "./generated/client/src/testing-msw.js";

  const worker = setupWorker(...handlers());
  await worker.start({ quiet: true });
  const client = createClient({ baseUrl: location.origin, attempts: 1 });
  const found = [(await getCard(client, { path: { cardId: "a" } })).ok];
  const card = { body: { cardProgramId: "a", fundingSourceId: "b" } };
  const ways = [on("create-card").code("KYC_REQUIRED"), on("create-card").html(), on("create-card").truncated(), on("create-card").reset()];
  for (const way of ways) {
    worker.use(way);
    const { error } = await createCard(client, card);
    found.push(error?.code ?? error?.kind);
  }
  document.title = JSON.stringify(found);
`;

it("the handlers answer in a browser, from the service worker of MSW", async () => {
  const folder = await createTemporaryFolder();
  onTestFinished(() => folder.remove());
  await build({
    stdin: { contents: program, resolveDir: repository, loader: "ts" },
    outfile: join(folder.path, "page.js"),
    ...{ bundle: true, format: "esm", logLevel: "silent" },
  });
  await writeFile(
    join(folder.path, "index.html"),
    '<!DOCTYPE html><script type="module" src="/page.js"></script>',
  );
  const worker = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
  await copyFile(worker, join(folder.path, "mockServiceWorker.js"));
  const server = await serveFolder(folder.path);
  onTestFinished(server.close);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const title = await visit(browser, `${server.url}/index.html`, async (page) => {
    await page.waitForFunction(() => document.title !== "");
    return page.title();
  });
  expect(JSON.parse(title)).toEqual([true, "KYC_REQUIRED", "server", "unreadable", "network"]);
});
