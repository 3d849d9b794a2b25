import { describe, it, onTestFinished } from "vitest";
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

describe.runIf(isThorough)("the client behaves the same, but for what README.md says", () => {
  it.for(packages)("in $name $version", async (platform, { skip }) => {
    const command = await installPlatform(platform).catch((error: Error) =>
      skip(`${platform.name} ${platform.version} cannot be had here: ${error.message}`),
    );
    const script = await bundleChecks();
    const servers = await startCheckServers(script);
    onTestFinished(servers.close);
    expectAll(await runInProcess(script, servers.place, command));
  });
});
