// Runs the Redocly command line with its reports to its maker, and its notices, switched off.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const command = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const { status } = spawnSync(process.execPath, [command, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
});
process.exitCode = status ?? 1;
