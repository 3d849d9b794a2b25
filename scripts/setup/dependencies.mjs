import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * What the check reads of `package.json` and of npm's two lockfiles.
 *
 * @typedef {{ engines?: { node?: string }, dependencies?: object, devDependencies?: object }} Manifest
 * @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 * @typedef {{ platform: string, arch: string }} Platform
 */

const packagePrefix = "node_modules/";

/**
 * Makes `node_modules` what `package-lock.json` says, with `npm ci` when something is missing or
 * stale. Says and does nothing when all is well.
 *
 * @param {string} rootFolder the folder of `package.json`
 * @returns {void}
 * @throws Error whose message says what failed and what to do
 */
export function ensureDependencies(rootFolder) {
  ensureNodeVersion(rootFolder);
  const differences = findDifferences(rootFolder);
  if (differences.length === 0) return;
  console.error(`Installing dependencies with \`npm ci\`: ${summarize(differences)}.`);
  installDependencies(rootFolder);
  const remaining = findDifferences(rootFolder);
  if (remaining.length > 0) {
    throw new Error(
      `\`npm ci\` ended well, yet ${summarize(remaining)}. Check npm's settings (\`npm config list\`), delete node_modules and run \`npm ci\` again.`,
    );
  }
}

/**
 * Compares what should be installed with what npm says it has installed.
 *
 * @param {Lockfile} wanted `package-lock.json`
 * @param {Lockfile} installed `node_modules/.package-lock.json`
 * @param {Platform} platform whose optional packages must be there
 * @returns {string[]} one sentence for each package that is missing, stale or left over
 */
export function compareLockfiles(wanted, installed, platform) {
  const wantedPackages = packagesOf(wanted);
  const installedPackages = packagesOf(installed);
  const differences = [...wantedPackages].flatMap(([name, entry]) =>
    comparePackage(name, entry, installedPackages.get(name), platform),
  );
  const leftOver = [...installedPackages.keys()].filter((name) => !wantedPackages.has(name));
  return [...differences, ...leftOver.map((name) => `${name} is left over`)];
}

/**
 * Whether a version of Node.js is in a range such as `^20.19.0 || >=22.12`. Knows `^`, `>=` and `||`.
 *
 * @param {string} version
 * @param {string} range
 * @returns {boolean}
 */
export function isInRange(version, range) {
  const actual = numbersOf(version);
  return range.split("||").some((alternative) => {
    const minimum = numbersOf(alternative);
    const isSameMajor = actual[0] === minimum[0];
    return isAtLeast(actual, minimum) && (isSameMajor || !alternative.includes("^"));
  });
}

/** @param {string} rootFolder */
function ensureNodeVersion(rootFolder) {
  const range = readManifest(rootFolder).engines?.node;
  if (range === undefined || isInRange(process.versions.node, range)) return;
  throw new Error(
    `Node.js ${process.versions.node} does not fit: this project needs ${range}. Install one of these versions (with nvm: \`nvm install\`) and try again.`,
  );
}

/**
 * @param {string} rootFolder
 * @returns {string[]}
 */
function findDifferences(rootFolder) {
  const wanted = readJson(join(rootFolder, "package-lock.json"));
  if (wanted === undefined) return ["package-lock.json cannot be read"];
  const installed = readJson(join(rootFolder, "node_modules", ".package-lock.json"));
  if (installed === undefined) return ["nothing is installed"];
  return [...compareLockfiles(wanted, installed, process), ...findDeletedFolders(rootFolder)];
}

/**
 * npm's list of what is installed does not know of folders deleted by hand: looks for those of the
 * direct dependencies themselves.
 *
 * @param {string} rootFolder
 * @returns {string[]}
 */
function findDeletedFolders(rootFolder) {
  const { dependencies, devDependencies } = readManifest(rootFolder);
  return Object.keys({ ...dependencies, ...devDependencies })
    .filter((name) => !existsSync(join(rootFolder, "node_modules", name, "package.json")))
    .map((name) => `the folder of ${name} is missing`);
}

/**
 * @param {Lockfile} lockfile
 * @returns {Map<string, LockedPackage>} the installable packages, without the project itself
 */
function packagesOf(lockfile) {
  const entries = Object.entries(lockfile.packages ?? {});
  return new Map(
    entries
      .filter(([path]) => path.startsWith(packagePrefix))
      .map(([path, entry]) => [path.slice(packagePrefix.length), entry]),
  );
}

/**
 * @param {string} name
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} installed
 * @param {Platform} platform
 * @returns {string[]}
 */
function comparePackage(name, wanted, installed, platform) {
  if (installed === undefined) {
    return wanted.optional && !isBuiltFor(wanted, platform) ? [] : [`${name} is missing`];
  }
  return installed.version === wanted.version
    ? []
    : [`${name} is ${installed.version} instead of ${wanted.version}`];
}

/**
 * Whether an optional package is surely the binary of this platform. Packages that leave a part
 * open, or depend on the C library, may be absent for reasons that only npm knows.
 *
 * @param {LockedPackage} entry
 * @param {Platform} platform
 * @returns {boolean}
 */
function isBuiltFor(entry, platform) {
  if (!entry.os || !entry.cpu || entry.libc) return false;
  return entry.os.includes(platform.platform) && entry.cpu.includes(platform.arch);
}

/** @param {string} rootFolder */
function installDependencies(rootFolder) {
  // A dry run of the npm that runs this script, as of `npm publish`, has none of its own tools without them.
  const flags = ["--no-dry-run", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const result = runNpm(rootFolder, ["ci", ...flags]);
  if (result.status === 0) return;
  if (result.error) throw new Error(`npm could not be started (${result.error.message}): put it on PATH.`);
  throw new Error(
    `\`npm ci\` failed (${result.signal ?? `exit code ${result.status}`}); its own messages are above. Check the network, and that package-lock.json agrees with package.json (\`npm install\` updates it), then run \`npm ci\` by hand.`,
  );
}

/**
 * Runs the npm that runs this script, or else the one on PATH. Its output goes to stderr.
 *
 * @param {string} rootFolder
 * @param {string[]} args fixed words, safe in a shell
 */
function runNpm(rootFolder, args) {
  const npmScript = process.env.npm_execpath;
  /** @type {import("node:child_process").SpawnSyncOptions} */
  const options = { cwd: rootFolder, stdio: ["ignore", 2, 2] };
  if (npmScript && basename(npmScript) === "npm-cli.js") {
    return spawnSync(process.execPath, [npmScript, ...args], options);
  }
  if (process.platform !== "win32") return spawnSync("npm", args, options);
  return spawnSync(["npm", ...args].join(" "), { ...options, shell: true });
}

/**
 * @param {readonly string[]} differences at least one
 * @returns {string}
 */
function summarize(differences) {
  const others = differences.length - 1;
  return others === 0 ? `${differences[0]}` : `${differences[0]} (and ${others} more)`;
}

/**
 * @param {string} rootFolder
 * @returns {Manifest}
 */
function readManifest(rootFolder) {
  return JSON.parse(readFileSync(join(rootFolder, "package.json"), "utf8"));
}

/**
 * @param {string} path
 * @returns {Lockfile | undefined} nothing if the file is not there or is broken
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} text
 * @returns {number[]} the numbers of the version in the text
 */
function numbersOf(text) {
  return (text.match(/\d+/g) ?? []).slice(0, 3).map(Number);
}

/**
 * @param {readonly number[]} actual
 * @param {readonly number[]} minimum
 * @returns {boolean}
 */
function isAtLeast(actual, minimum) {
  const index = minimum.findIndex((part, position) => part !== (actual[position] ?? 0));
  return index === -1 || (actual[index] ?? 0) > (minimum[index] ?? 0);
}
