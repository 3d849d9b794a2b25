/** Runs the checks on other versions of Node, each of which npm fetches: `npm run test:platforms -- 22 24`. */

import { isDeepStrictEqual } from "node:util";
import { bundleChecks } from "./bundle-checks.js";
import { startCheckServers } from "./check-server.js";
import { runInNode } from "./run-in-node.js";

const given = process.argv.slice(2);
const versions = given.length > 0 ? given : ["22", "24"];
const script = await bundleChecks();

/** How many checks did not see what they should have. */
async function check(version: string): Promise<number> {
  const servers = await startCheckServers(script);
  try {
    const command = ["npx", "--yes", "--package", `node@${version}`, "node"];
    const findings = await runInNode(script, servers.place, command);
    const failed = findings.filter(({ seen, wanted }) => !isDeepStrictEqual(seen, wanted));
    for (const finding of failed) console.error(finding);
    console.log(`node ${version}: ${findings.length - failed.length} passed, ${failed.length} failed`);
    return failed.length;
  } finally {
    await servers.close();
  }
}

for (const version of versions) if ((await check(version)) > 0) process.exitCode = 1;
