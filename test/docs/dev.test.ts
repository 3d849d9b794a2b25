import { symlink } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readApi } from "../../generators/index.js";
import { readAssets } from "../../generators/read-assets.js";
import { createContext } from "../../scripts/command-context.js";
import { type Dev, startDev } from "../../scripts/dev/start-dev.js";
import { recordSurroundings } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { launchBrowser } from "./browser.js";

const document = (meaning: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things:
    get:
      operationId: list-things
      responses:
        "200": { description: All. }
        "403":
          description: No.
          content:
            application/json:
              schema:
                type: object
                properties:
                  errorCode: { type: string, enum: [THING_LOST], x-enumDescriptions: { THING_LOST: ${meaning} } }
`;

const config = `apis:
  things:
    root: openapi.yaml
    x-openapi-errors: { docsUrl: "https://example.com/base/path" }
`;

let folder: TemporaryFolder;
let dev: Dev;
let browser: Browser;
let page: Page;
const write = (text: string) => folder.write({ "openapi.yaml": text });

beforeAll(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "redocly.yaml": config });
  await write(document("Nobody knows where it is."));
  const readThings = () => readApi(folder.path, "things");
  const apis = [await readThings()];
  const context = createContext(recordSurroundings(folder.path));
  dev = await startDev({ apis, readApi: readThings, assets: await readAssets(), port: 0 }, context);
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await dev?.close();
  await folder?.remove();
});

describe("dev", () => {
  it("serves the site on this machine alone", async () => {
    expect(new URL(dev.url).hostname).toBe("127.0.0.1");
    await page.goto(`${dev.url}errors/THING_LOST/`);
    expect(await page.locator("main").textContent()).toContain("Nobody knows where it is.");
  });

  it("shows a change of the document without being asked to", async () => {
    await write(document("It fell behind the shelf."));
    await page.getByText("It fell behind the shelf.").first().waitFor();
  });

  it("has the reference from the start, and builds it after the pages of each change", async () => {
    const readReference = () => folder.read("generated/docs/reference/index.html");
    expect(await readReference()).toContain("THING_LOST");
    await write(document("The reference says so."));
    await page.getByText("The reference says so.").first().waitFor();
    await expect.poll(readReference).toContain("The reference says so.");
  });

  it("shows what is wrong with a broken document, as text, and recovers when it is mended", async () => {
    await write(`${document("Gone.")}  <b>broken: [\n`);
    await page.getByRole("heading", { name: "The document has errors" }).waitFor();
    expect(await page.locator("main pre").first().textContent()).toContain("openapi.yaml:");
    await write(document("Found again."));
    await page.getByText("Found again.").first().waitFor();
    expect(page.url()).toBe(`${dev.url}errors/THING_LOST/`);
  });

  it("shows what is wrong with the configuration, and recovers", async () => {
    await folder.write({ "redocly.yaml": config.replace("docsUrl", "docsAddress") });
    await page.getByText("unknown setting `docsAddress`").waitFor();
    await folder.write({ "redocly.yaml": config });
    await page.getByText("Found again.").first().waitFor();
  });

  it("has a page for what is not there, whose links lead back under the base path", async () => {
    const answer = await page.goto(`${dev.url}base/path/errors/DEEP/DOWN/`);
    expect(answer?.status()).toBe(404);
    await page.getByRole("link", { name: "all codes" }).click();
    expect(page.url()).toBe(`${dev.url}base/path/index.html#codes`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("what went wrong");
  });

  it.each(["/../../redocly.yaml", "/%2e%2e/%2e%2e/redocly.yaml", "/..%2f..%2fredocly.yaml", "/%", "/%00"])(
    "gives nothing from outside the site: %s",
    async (path) => {
      const { status, text } = await rawGet(path);
      expect(status).toBe(404);
      expect(text).not.toContain("x-openapi-errors");
    },
  );

  it("gives nothing from outside the site by a symbolic link in it", async () => {
    await symlink(join(folder.path, "redocly.yaml"), join(folder.path, "generated/docs/config.txt"));
    const { status, text } = await rawGet("/config.txt");
    expect(status).toBe(404);
    expect(text).not.toContain("x-openapi-errors");
  });

  it("leads from a folder to its page, and never to another host", async () => {
    expect(await rawGet("/errors/THING_LOST")).toMatchObject({ status: 301, location: "./THING_LOST/" });
    expect(await rawGet("//evil.example/errors")).toMatchObject({ status: 301, location: "./errors/" });
  });

  it("does not answer to another host's name", async () => {
    expect(await rawGet("/index.html", "evil.example")).toMatchObject({ status: 403 });
    expect(await rawGet("/index.html", "localhost:80")).toMatchObject({ status: 200 });
  });

  it("leaves the built pages as they are published", async () => {
    const text = await folder.read("generated/docs/index.html");
    expect(text).not.toContain(".dev/");
  });
});

/** A request as it is written, since `fetch` tidies up paths. */
async function rawGet(path: string, host = "127.0.0.1") {
  return new Promise<{ status: number; text: string; location: string | undefined }>((done, fail) => {
    const { port } = new URL(dev.url);
    request({ host: "127.0.0.1", port, path, headers: { host } }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      done({ status: response.statusCode ?? 0, text, location: response.headers.location });
    })
      .on("error", fail)
      .end();
  });
}
