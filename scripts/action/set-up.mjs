/**
 * Finds the toolchain for `action.yml`, and writes its folder as the output `root`: what the project has installed, so
 * that output is compared with that of the same version, else the action's own, which is built first.
 */
import { execFileSync } from "node:child_process";
import { appendFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { requireEnv } from "./require-env.mjs";

const own = fileURLToPath(new URL("../../", import.meta.url));
const root = findInstalled() ?? build();
console.log(`openapi-errors is that of ${root}`);
appendFileSync(requireEnv("GITHUB_OUTPUT"), `root=${root}\n`);

/** @returns {string | undefined} */
function findInstalled() {
  try {
    const manifest = createRequire(join(process.cwd(), "project.js")).resolve("openapi-errors/package.json");
    return isBuilt(dirname(manifest)) ? dirname(manifest) : undefined;
  } catch {
    // It is not among the packages of the project.
    return undefined;
  }
}

/** @returns {string} */
function build() {
  if (isBuilt(own)) return own;
  runNpm("ci", "--ignore-scripts", "--no-audit", "--no-fund");
  runNpm("run", "build");
  return own;
}

/** @param {...string} words */
function runNpm(...words) {
  // On Windows, npm is a script for a shell.
  execFileSync("npm", words, { cwd: own, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
}

/** @param {string} folder */
function isBuilt(folder) {
  return existsSync(join(folder, "dist/scripts/cli.js"));
}
