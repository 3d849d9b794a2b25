import { join } from "node:path";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../generators/index.js";
import { type Behaviour, reply, serve } from "../client/local-server.js";
import { launchBrowser, visit } from "../docs/browser.js";
import { createTemporaryFolder } from "../temporary-folder.js";

const bad = [
  "javascript:smuggled()",
  'data:application/json,{"id":"spoof"}#',
  "//evil.example",
  "https://user:pw@good.example",
];

describe("servers of a document that are no servers", () => {
  it("are not in the contract, neither of the API nor of an operation, and are reported", async () => {
    const folder = await createTemporaryFolder();
    try {
      const servers = ["/", ...bad].map((url) => ({ url }));
      const get = { operationId: "a", servers, responses: { "200": { description: "Done." } } };
      const document = {
        openapi: "3.1.0",
        info: { title: "Odd", version: "1" },
        servers,
        paths: { "//evil.example/x": { get } },
      };
      await folder.write({ "openapi.json": JSON.stringify(document) });
      const { understood, diagnostics } = await understand({
        name: "odd",
        root: join(folder.path, "openapi.json"),
        output: join(folder.path, "generated"),
        client: { name: "odd-client", version: "0.0.0" },
      });
      const only = [{ name: "server1", url: "/" }];
      expect(understood?.contract.servers).toEqual(only);
      expect(understood?.contract.operations[0]?.servers).toEqual(only);
      const rules = diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);
      expect(rules.filter((rule) => rule === "warning document/server-url")).toHaveLength(2 * bad.length);
      expect(rules).toContain("warning document/path-form");
    } finally {
      await folder.remove();
    }
  });
});

/** A program for a page: calls the operations of each path with an API key, on a server that is `/`. */
const program = `
import { apiKey, createClient } from "immersve-client";
import { fillServer } from "immersve-client/runtime/server-url";
import { call, operation } from "./operation-contract";
const client = createClient({ auth: apiKey({ key: "key-1", secret: "s", accountId: "a" }), attempts: 1 });
window.callAll = async (paths) => {
  const results = [];
  for (const path of paths) {
    const contract = operation({ path, method: "GET", api: { servers: { only: { url: "/", defaults: {}, fill: fillServer } } } });
    results.push(await call(client, contract).then(({ ok }) => String(ok), (error) => error.message));
  }
  return results;
};
`;

describe("a page whose client calls a server that is a path", () => {
  let browser: Browser;
  let script = "";
  beforeAll(async () => {
    browser = await launchBrowser();
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: "test/client", loader: "ts" },
      bundle: true,
      format: "iife",
      write: false,
    });
    script = outputFiles[0]?.text ?? "";
  });
  afterAll(() => browser.close());

  it("sends its key to its own host alone, whatever the path", async () => {
    // A browser asks first whether another host may be sent the key: this one says yes to anything.
    const permit = { "access-control-allow-origin": "*", "access-control-allow-headers": "*" };
    const other = await serve({ headers: permit, body: {} });
    const page: Behaviour = (response, { url }) =>
      url === "/page"
        ? reply(response, {
            headers: { "content-type": "text/html" },
            body: "<!doctype html><title>a</title>",
          })
        : reply(response, { body: {} });
    const own = await serve(page);
    const host = new URL(other.baseUrl).host;
    const paths = [
      `//${host}/x`,
      `/\\${host}/x`,
      `\\\\${host}/x`,
      `/\t/${host}/x`,
      `http://${host}/x`,
      "/fine",
      "/../x",
    ];
    const results = await visit(browser, `${own.baseUrl}/page`, async (tab) => {
      await tab.addScriptTag({ content: script });
      return tab.evaluate<readonly string[]>(`callAll(${JSON.stringify(paths)})`);
    });
    expect(results).toHaveLength(paths.length);
    expect(other.requests).toEqual([]);
    const sent = own.requests.filter(({ headers }) => headers["x-api-key"] === "key-1");
    expect(sent.map(({ url }) => url)).toEqual([
      `//${host}/x`,
      `//${host}/x`,
      `//${host}/x`,
      `//${host}/x`,
      `/.http://${host}/x`,
      "/fine",
      "/x",
    ]);
  });
});
