/**
 * Sees to it that the project can run here: `node scripts/setup/ensure.mjs [--browser]`. Prints
 * nothing when nothing was missing.
 */
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browser.mjs";
import { ensureDependencies } from "./dependencies.mjs";

try {
  ensureDependencies(fileURLToPath(new URL("../../", import.meta.url)));
  if (process.argv.includes("--browser")) ensureBrowser();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
