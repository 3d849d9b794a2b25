import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix, win32 } from "node:path";

/**
 * The machine to look at, and the commands to run on it.
 *
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} isRoot
 * @property {() => string} osRelease what Linux says of its distribution
 * @property {(path: string) => boolean} isExecutable whether the path is an executable file
 * @property {() => string | undefined} playwrightBrowser where Playwright keeps its Chromium, there or not
 * @property {() => string | undefined} playwrightCommand Playwright's command line script, if installed
 * @property {(command: string, args: string[], options?: RunOptions) => string | undefined} run
 *   runs a command and returns what went wrong, if anything
 */

/**
 * @typedef {{ env?: Record<string, string>, timeout?: number }} RunOptions
 */

/** Playwright's download ends after this many milliseconds, done or not. */
const downloadTimeout = 120_000;

/** Waits for another apt-get that is running, and gives up early on a server that does not answer. */
const aptOptions = ["-o", "DPkg::Lock::Timeout=120", "-o", "Acquire::http::Timeout=30"];

/** What can install a browser, the more reliable first. */
const installers = [
  { name: "apt-get", install: installWithApt },
  { name: "Playwright", install: installWithPlaywright },
];

/** @type {Readonly<Record<string, readonly string[]>>} */
const fixedPlaces = {
  linux: ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"],
  darwin: ["/Applications", "~/Applications"],
  win32: ["%ProgramFiles%", "%ProgramFiles(x86)%", "%LocalAppData%"],
};

/**
 * Finds a Chromium or Chrome: that of `CHROMIUM_PATH`, one of the system, or Playwright's. Looks at
 * paths only, and loads Playwright only when the system has none.
 *
 * @param {Machine} machine
 * @returns {string | undefined} the path of the executable
 * @throws Error if `CHROMIUM_PATH` is set to something that cannot be executed
 */
export function findBrowser(machine = thisMachine) {
  const given = machine.env.CHROMIUM_PATH;
  if (given) return requireExecutable(given, machine);
  const ofSystem = systemCandidates(machine).find(machine.isExecutable);
  if (ofSystem !== undefined) return ofSystem;
  const ofPlaywright = machine.playwrightBrowser();
  return ofPlaywright !== undefined && machine.isExecutable(ofPlaywright) ? ofPlaywright : undefined;
}

/**
 * Finds a Chromium or Chrome, and installs one when there is none: Debian's package where that is
 * possible, else Playwright's download.
 *
 * @param {Machine} machine
 * @returns {string} the path of the executable
 * @throws Error that lists what was tried and what to do
 */
export function ensureBrowser(machine = thisMachine) {
  const present = findBrowser(machine);
  if (present !== undefined) return present;
  const failures = [];
  for (const { name, install } of installers) {
    const failure = install(machine) ?? checkStart(machine);
    if (failure === undefined) return /** @type {string} */ (findBrowser(machine));
    failures.push(`${name}: ${failure}`);
  }
  throw new Error(describeOptions(failures));
}

/**
 * @param {string} path
 * @param {Machine} machine
 * @returns {string} the path
 */
function requireExecutable(path, machine) {
  if (machine.isExecutable(path)) return path;
  throw new Error(
    `CHROMIUM_PATH is set to ${path}, which is not an executable file. Set it to the executable of a Chromium or Chrome, or unset it to have one found.`,
  );
}

/**
 * @param {Machine} machine
 * @returns {string[]} where the system may have a browser, best first
 */
function systemCandidates(machine) {
  const { join: joinPath, delimiter } = machine.platform === "win32" ? win32 : posix;
  const searchPath = machine.env.PATH ?? machine.env.Path ?? "";
  const folders = searchPath.split(delimiter).filter((folder) => folder !== "");
  const places = (fixedPlaces[machine.platform] ?? []).flatMap((place) => expandPlace(place, machine.env));
  return [
    ...commandNames(machine.platform).flatMap((name) => folders.map((folder) => joinPath(folder, name))),
    ...places.flatMap((place) => executableNames(machine.platform).map((name) => joinPath(place, name))),
  ];
}

/**
 * @param {string} place a folder that may begin with `~` or the name of a variable in `%`
 * @param {Machine["env"]} env
 * @returns {string[]} the folder, or nothing if the variable is not set
 */
function expandPlace(place, env) {
  const variable = place.startsWith("~") ? "HOME" : /^%(.+)%$/.exec(place)?.[1];
  if (variable === undefined) return [place];
  const value = env[variable] ?? env[variable.toUpperCase()];
  return value ? [value + place.replace(/^~|^%.+%/, "")] : [];
}

/**
 * @param {string} platform
 * @returns {string[]} what the browsers are called on PATH
 */
function commandNames(platform) {
  if (platform === "win32") return ["chromium.exe", "chrome.exe"];
  return ["chromium", "google-chrome-stable", "google-chrome", "chromium-browser"];
}

/**
 * @param {string} platform
 * @returns {string[]} where the executables are below the platform's usual folders
 */
function executableNames(platform) {
  if (platform === "win32") {
    return ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"];
  }
  if (platform === "darwin") {
    return ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"];
  }
  return [...commandNames(platform), "chrome"];
}

/**
 * @param {Machine} machine
 * @returns {string | undefined} what went wrong
 */
function installWithApt(machine) {
  const obstacle = findAptObstacle(machine);
  if (obstacle !== undefined) return obstacle;
  console.error("No Chromium found: installing Debian's package `chromium`.");
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" } };
  const updateFailure = machine.run("apt-get", [...aptOptions, "update"], options);
  const failure = machine.run("apt-get", [...aptOptions, "install", "-y", "chromium"], options);
  return failure && `${updateFailure ? `update: ${updateFailure}; ` : ""}install: ${failure}`;
}

/**
 * @param {Machine} machine
 * @returns {string | undefined} why Debian's package cannot be installed
 */
function findAptObstacle(machine) {
  const folders = (machine.env.PATH ?? "").split(posix.delimiter);
  const hasApt = folders.some((folder) => machine.isExecutable(posix.join(folder, "apt-get")));
  if (machine.platform !== "linux" || !hasApt) return "this system does not have it";
  if (!machine.isRoot) return "has to be run as root";
  return /ubuntu/i.test(machine.osRelease())
    ? "Ubuntu's package needs snap, which may not run here"
    : undefined;
}

/**
 * @param {Machine} machine
 * @returns {string | undefined} what went wrong
 */
function installWithPlaywright(machine) {
  const script = machine.playwrightCommand();
  if (script === undefined) return "playwright-core is not installed";
  console.error("No Chromium found: downloading Playwright's.");
  const args = [script, "install", "--no-shell", "chromium"];
  return machine.run(process.execPath, args, { timeout: downloadTimeout });
}

/**
 * Asks the browser that was just installed for its version, because it may lack libraries. Not on
 * Windows, where the question opens a window.
 *
 * @param {Machine} machine
 * @returns {string | undefined} what went wrong
 */
function checkStart(machine) {
  const path = findBrowser(machine);
  if (path === undefined) return "the installation ended well, but left no browser that can be found";
  if (machine.platform === "win32") return undefined;
  const failure = machine.run(path, ["--version"], { timeout: 30_000 });
  return failure && `${path} was installed, but does not start: ${failure}`;
}

/**
 * @param {readonly string[]} failures
 * @returns {string}
 */
function describeOptions(failures) {
  return [
    "The tests need a Chromium or Chrome; none was found, and none could be installed:",
    ...failures.map((failure) => `  - ${failure}`),
    "Do one of these and try again:",
    "  - install Chromium or Chrome so that it is on PATH or in its usual place",
    "  - on Debian, as root: apt-get update && apt-get install -y chromium",
    "  - download Playwright's: npx playwright-core install chromium (--with-deps if libraries are missing)",
    "  - name an executable that you have: CHROMIUM_PATH=/path/to/chrome npm test",
  ].join("\n");
}

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  osRelease,
  isExecutable,
  playwrightBrowser,
  playwrightCommand,
  run,
};

/**
 * @param {string} path
 * @returns {boolean}
 */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @returns {string} */
function osRelease() {
  try {
    return readFileSync("/etc/os-release", "utf8");
  } catch {
    return "";
  }
}

/** @returns {string | undefined} */
function playwrightBrowser() {
  try {
    /** @type {typeof import("playwright-core")} */
    const playwright = createRequire(import.meta.url)("playwright-core");
    return playwright.chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} */
function playwrightCommand() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  } catch {
    return undefined;
  }
}

/** @type {Machine["run"]} */
function run(command, args, options = {}) {
  const { status, signal, error } = spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...options.env },
    ...(options.timeout !== undefined && { timeout: options.timeout }),
  });
  if (status === 0) return undefined;
  if (error && "code" in error && error.code === "ETIMEDOUT") return `took longer than ${options.timeout} ms`;
  return error?.message ?? (signal ? `ended by ${signal}` : `exit code ${status}`);
}
