import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { launchBrowser } from "../docs/browser.js";
import { bundleChecks } from "./bundle-checks.js";
import { startCheckServers } from "./check-server.js";
import type { Finding } from "./checks.js";
import { expectAll } from "./expect-all.js";
import { runInProcess } from "./run-in-process.js";

let script: string;
beforeAll(async () => {
  script = await bundleChecks();
});

async function start() {
  const servers = await startCheckServers(script);
  onTestFinished(servers.close);
  return servers;
}

describe("the client behaves the same", () => {
  it("without anything of Node in it", () => {
    expect(script).not.toMatch(/\bnode:|\brequire\(|\bprocess\.|\bBuffer\b/);
  });

  it("in Node", async () => {
    const { place } = await start();
    expectAll(await runInProcess(script, place));
  });

  it("in Chromium", async () => {
    const { place, pageUrl } = await start();
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const mishaps: string[] = [];
    page.on("pageerror", (error) => mishaps.push(error.message));
    await page.goto(pageUrl);
    // Text, so that nobody rewrites the import.
    const findings = page.evaluate(
      `import("/checks.js").then(({ runChecks }) => runChecks(${JSON.stringify(place)}))`,
    );
    expectAll((await findings) as readonly Finding[]);
    expect(mishaps).toEqual([]);
  });
});
