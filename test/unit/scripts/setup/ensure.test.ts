import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTemporaryFolder, type TemporaryFolder } from "../../../temporary-folder.js";

const setupScripts = fileURLToPath(new URL("../../../../scripts/setup/", import.meta.url));
const packages = { "node_modules/a": { version: "1.0.0" } };

/** Stands in for npm: writes down its arguments, and installs the package unless it is told to fail. */
const npmStandIn = `
const fs = require("node:fs");
fs.writeFileSync("npm-arguments.json", JSON.stringify(process.argv.slice(2)));
console.log("output of npm");
if (process.env.NPM_FAILS) process.exit(7);
if (process.env.NPM_DOES_NOTHING) process.exit(0);
fs.mkdirSync("node_modules/a", { recursive: true });
fs.writeFileSync("node_modules/a/package.json", "{}");
fs.copyFileSync("package-lock.json", "node_modules/.package-lock.json");
`;

let folder: TemporaryFolder;
let root = "";

beforeEach(async () => {
  folder = await createTemporaryFolder();
  root = folder.path;
  cpSync(setupScripts, join(root, "scripts/setup"), { recursive: true });
  write("package.json", { engines: { node: ">=20.19" }, devDependencies: { a: "1.0.0" } });
  write("package-lock.json", { packages });
  write("node_modules/.package-lock.json", { packages });
  write("node_modules/a/package.json", {});
  writeFileSync(join(root, "npm-cli.js"), npmStandIn);
});

afterEach(() => folder.remove());

function write(path: string, content: object): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), JSON.stringify(content));
}

function ensure(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  const script = join(root, "scripts/setup/ensure.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: tmpdir(),
    encoding: "utf8",
    env: { ...process.env, npm_execpath: join(root, "npm-cli.js"), ...env },
  });
  return { status, stdout, stderr };
}

function hasRunNpm(): boolean {
  return existsSync(join(root, "npm-arguments.json"));
}

test("prints and runs nothing when nothing is missing", () => {
  expect(ensure()).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(ensure(["--browser"], { CHROMIUM_PATH: process.execPath })).toEqual({
    status: 0,
    stdout: "",
    stderr: "",
  });
  expect(hasRunNpm()).toBe(false);
});

test.each([
  ["node_modules is missing", "node_modules", "nothing is installed"],
  ["npm's list is missing", "node_modules/.package-lock.json", "nothing is installed"],
  ["a folder was deleted by hand", "node_modules/a", "the folder of a is missing"],
])("installs when %s, and is silent the next time", (_, deleted, reason) => {
  rmSync(join(root, deleted), { recursive: true });
  const { status, stdout, stderr } = ensure();
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(stderr).toContain(reason);
  expect(stderr).toContain("output of npm");
  expect(JSON.parse(readFileSync(join(root, "npm-arguments.json"), "utf8"))).toEqual(
    expect.arrayContaining(["ci", "--no-dry-run", "--include=dev", "--no-audit", "--no-fund"]),
  );
  expect(ensure()).toEqual({ status: 0, stdout: "", stderr: "" });
});

test("says what failed when npm fails", () => {
  write("package-lock.json", { packages: { "node_modules/a": { version: "2.0.0" } } });
  const { status, stderr } = ensure([], { NPM_FAILS: "1" });
  expect(status).toBe(1);
  expect(stderr).toContain("a is 1.0.0 instead of 2.0.0");
  expect(stderr).toContain("`npm ci` failed (exit code 7)");
  expect(stderr).not.toContain("    at ");
});

test.skipIf(process.platform === "win32")(
  "says that npm is not there, and takes no other package manager for it",
  () => {
    rmSync(join(root, "node_modules"), { recursive: true });
    const { status, stderr } = ensure([], { npm_execpath: "/elsewhere/pnpm.cjs", PATH: root });
    expect(status).toBe(1);
    expect(stderr).toContain("npm could not be started");
  },
);

test("does not trust an installation that leaves something missing", () => {
  rmSync(join(root, "node_modules/a"), { recursive: true });
  const { status, stderr } = ensure([], { NPM_DOES_NOTHING: "1" });
  expect(status).toBe(1);
  expect(stderr).toContain("`npm ci` ended well, yet the folder of a is missing");
});

test("refuses a version of Node.js that does not fit before it installs anything", () => {
  rmSync(join(root, "node_modules"), { recursive: true });
  write("package.json", { engines: { node: ">=999.1" } });
  const { status, stderr } = ensure();
  expect(status).toBe(1);
  expect(stderr).toContain(`Node.js ${process.versions.node} does not fit: this project needs >=999.1`);
  expect(hasRunNpm()).toBe(false);
});

test("refuses a CHROMIUM_PATH that is not executable, and looks at it only for --browser", () => {
  const env = { CHROMIUM_PATH: join(root, "package.json") };
  expect(ensure([], env).status).toBe(0);
  const { status, stderr } = ensure(["--browser"], env);
  expect(status).toBe(1);
  expect(stderr).toContain(`CHROMIUM_PATH is set to ${env.CHROMIUM_PATH}`);
});
