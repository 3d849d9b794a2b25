import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished, type TestContext } from "vitest";
import { packToolchain } from "../package/packed-toolchain.js";
import { isThorough } from "../thorough.js";
import { bundleChecks } from "./bundle-checks.js";
import { startCheckServers } from "./check-server.js";
import { expectAll } from "./expect-all.js";
import { installPlatform, type PlatformPackage } from "./install-platform.js";
import { runInProcess } from "./run-in-process.js";

/** This Node and a browser are in `platforms.test.ts`. */
const packages: readonly PlatformPackage[] = [
  { name: "node", version: "20.19.0", words: [] },
  { name: "node", version: "22.23.3", words: [] },
  { name: "node", version: "24.21.0", words: [] },
  { name: "bun", version: "1.4.5", words: [] },
  { name: "deno", version: "2.9.6", words: ["run", "--allow-net", "--allow-env"] },
];

const installOrSkip = (platform: PlatformPackage, skip: TestContext["skip"]) =>
  installPlatform(platform).catch((error: Error) =>
    skip(`${platform.name} ${platform.version} cannot be had here: ${error.message}`),
  );

describe.runIf(isThorough)("the client behaves the same, but for what README.md says", () => {
  it.for(packages)("in $name $version", async (platform, { skip }) => {
    const command = await installOrSkip(platform, skip);
    const script = await bundleChecks();
    const servers = await startCheckServers(script);
    onTestFinished(servers.close);
    expectAll(await runInProcess(script, servers.place, command));
  });
});

describe.runIf(isThorough)("the command", () => {
  it.for(packages.filter(({ name }) => name === "node"))(
    "says in Node $version what it has to say, and the engine nothing",
    async (platform, { skip }) => {
      const [program = ""] = await installOrSkip(platform, skip);
      const { command } = await packToolchain();
      // A command that is no `generate` sets the engine as it starts.
      const rule = "document/syntax";
      const { stdout, stderr } = await promisify(execFile)(program, [command, "explain", rule]);
      expect(stderr).toBe("");
      expect(stdout).toContain(rule);
    },
  );
});
