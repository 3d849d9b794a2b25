import { beforeEach, describe, expect, test, vi } from "vitest";
import { ensureBrowser, findBrowser } from "../../../../scripts/setup/browser.mjs";

type Machine = NonNullable<Parameters<typeof findBrowser>[0]>;

const playwrightPath = "/cache/chromium-1/chrome";

/** A Linux machine without any browser, where no command is expected to run. */
function machineWith(executables: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    env: { PATH: "/home/me/bin:/bin" },
    isRoot: false,
    osRelease: () => "ID=debian",
    isExecutable: (path) => executables.includes(path),
    playwrightBrowser: () => playwrightPath,
    playwrightCommand: () => undefined,
    run: (command) => {
      throw new Error(`runs ${command}`);
    },
    ...changes,
  };
}

describe("findBrowser", () => {
  test("prefers CHROMIUM_PATH to all others", () => {
    const env = { PATH: "/bin", CHROMIUM_PATH: "/mine/chrome" };
    expect(findBrowser(machineWith(["/bin/chromium", "/mine/chrome"], { env }))).toBe("/mine/chrome");
  });

  test("refuses a CHROMIUM_PATH that cannot be executed, even if there is another browser", () => {
    const machine = machineWith(["/bin/chromium"], { env: { PATH: "/bin", CHROMIUM_PATH: "/no" } });
    expect(() => findBrowser(machine)).toThrow("CHROMIUM_PATH is set to /no, which is not an executable");
    expect(() => ensureBrowser(machine)).toThrow("CHROMIUM_PATH is set to /no, which is not an executable");
  });

  test("takes an empty CHROMIUM_PATH for none", () => {
    const env = { PATH: "/bin", CHROMIUM_PATH: "" };
    expect(findBrowser(machineWith(["/bin/chromium"], { env }))).toBe("/bin/chromium");
  });

  test.each([
    ["linux", { PATH: "/a:/b" }, "/b/chromium"],
    ["linux", { PATH: "/a:/b" }, "/a/google-chrome"],
    ["linux", { PATH: "/a" }, "/snap/bin/chromium"],
    ["linux", {}, "/usr/bin/google-chrome-stable"],
    ["linux", {}, "/opt/google/chrome/chrome"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", { HOME: "/Users/me" }, "/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["darwin", { PATH: "/brew/bin" }, "/brew/bin/chromium"],
    ["win32", { Path: "C:\\a;D:\\b" }, "D:\\b\\chrome.exe"],
    ["win32", { ProgramFiles: "C:\\Programs" }, "C:\\Programs\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", { LOCALAPPDATA: "C:\\Local" }, "C:\\Local\\Chromium\\Application\\chrome.exe"],
  ])("on %s with %o finds %s", (platform, env, path) => {
    expect(findBrowser(machineWith([path, playwrightPath], { platform, env }))).toBe(path);
  });

  test("prefers what is on PATH to the usual places, and Chromium to Chrome", () => {
    expect(findBrowser(machineWith(["/usr/bin/chromium", "/bin/google-chrome"]))).toBe("/bin/google-chrome");
    expect(findBrowser(machineWith(["/home/me/bin/google-chrome", "/bin/chromium"]))).toBe("/bin/chromium");
  });

  test("asks Playwright only when the system has no browser", () => {
    const playwrightBrowser = vi.fn(() => playwrightPath);
    findBrowser(machineWith(["/bin/chromium", playwrightPath], { playwrightBrowser }));
    expect(playwrightBrowser).not.toHaveBeenCalled();
    expect(findBrowser(machineWith([playwrightPath], { playwrightBrowser }))).toBe(playwrightPath);
  });

  test("finds nothing where Playwright is not installed, or has downloaded nothing", () => {
    expect(findBrowser(machineWith([], { playwrightBrowser: () => undefined }))).toBeUndefined();
    expect(findBrowser(machineWith([]))).toBeUndefined();
  });
});

describe("ensureBrowser", () => {
  const playwrightCommand = () => "/playwright/cli.js";
  let executables: string[] = [];
  let commands: string[] = [];

  beforeEach(() => {
    executables = ["/bin/apt-get"];
    commands = [];
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    return () => vi.restoreAllMocks();
  });

  /** A command that succeeds if its name or one of its arguments is in `results`, and brings that file. */
  function runWith(results: Readonly<Record<string, string>>): Machine["run"] {
    return (command, args) => {
      commands.push([command, ...args].join(" "));
      const key = [command, ...args].find((word) => word in results);
      if (key === undefined) return "exit code 100";
      executables.push(`${results[key]}`);
      return undefined;
    };
  }

  function machineThat(changes: Partial<Machine>): Machine {
    return machineWith([], { isExecutable: (path) => executables.includes(path), ...changes });
  }

  test("runs nothing when there is a browser", () => {
    expect(ensureBrowser(machineWith(["/bin/chromium"], { isRoot: true }))).toBe("/bin/chromium");
    expect(console.error).not.toHaveBeenCalled();
  });

  test("installs Debian's package first when it can, without questions", () => {
    const environments: unknown[] = [];
    const succeed = runWith({ update: "", chromium: "/bin/chromium", "--version": "" });
    const run: Machine["run"] = (command, args, options) => {
      environments.push(options?.env);
      return succeed(command, args, options);
    };
    expect(ensureBrowser(machineThat({ isRoot: true, playwrightCommand, run }))).toBe("/bin/chromium");
    expect(commands).toEqual([
      expect.stringMatching(/^apt-get .*update$/),
      expect.stringMatching(/^apt-get .*install -y chromium$/),
      "/bin/chromium --version",
    ]);
    expect(environments.slice(0, 2)).toEqual(Array(2).fill({ DEBIAN_FRONTEND: "noninteractive" }));
  });

  test("installs although the update of one of the sources fails", () => {
    const run = runWith({ "-y": "/bin/chromium", "--version": "" });
    expect(ensureBrowser(machineThat({ isRoot: true, run }))).toBe("/bin/chromium");
  });

  test.each<[string, Partial<Machine>]>([
    ["not as root", {}],
    ["on Ubuntu", { isRoot: true, osRelease: () => 'NAME="Ubuntu"\nID=ubuntu' }],
    ["without apt-get", { isRoot: true, env: { PATH: "/elsewhere" } }],
    ["on macOS", { isRoot: true, platform: "darwin" }],
  ])("downloads Playwright's at once %s, bounded in time", (_, changes) => {
    const timeouts: unknown[] = [];
    const succeed = runWith({ "/playwright/cli.js": playwrightPath, "--version": "" });
    const run: Machine["run"] = (command, args, options) => {
      timeouts.push(options?.timeout);
      return succeed(command, args, options);
    };
    expect(ensureBrowser(machineThat({ playwrightCommand, run, ...changes }))).toBe(playwrightPath);
    expect(commands).toEqual([
      expect.stringMatching(/cli\.js install .*chromium$/),
      `${playwrightPath} --version`,
    ]);
    expect(timeouts[0]).toBeLessThanOrEqual(120_000);
  });

  test("downloads Playwright's when Debian's package cannot be installed", () => {
    const run = runWith({ "/playwright/cli.js": playwrightPath, "--version": "" });
    expect(ensureBrowser(machineThat({ isRoot: true, playwrightCommand, run }))).toBe(playwrightPath);
    expect(commands.map((command) => command.split(" ")[0])).toEqual([
      "apt-get",
      "apt-get",
      process.execPath,
      playwrightPath,
    ]);
  });

  test("does not start the browser on Windows, where that opens a window", () => {
    const run = runWith({ "/playwright/cli.js": playwrightPath });
    expect(ensureBrowser(machineThat({ platform: "win32", playwrightCommand, run }))).toBe(playwrightPath);
    expect(commands).toHaveLength(1);
  });

  test.each<[string, Partial<Machine>, string]>([
    [
      "apt-get fails",
      { isRoot: true, run: runWith({}) },
      "apt-get: update: exit code 100; install: exit code",
    ],
    ["nobody is root", {}, "apt-get: has to be run as root"],
    ["Playwright is not installed", {}, "Playwright: playwright-core is not installed"],
    ["the download fails", { playwrightCommand, run: runWith({}) }, "Playwright: exit code 100"],
    [
      "the installation brings nothing",
      { playwrightCommand, run: runWith({ "/playwright/cli.js": "/else" }) },
      "Playwright: the installation ended well, but left no browser that can be found",
    ],
    [
      "the browser does not start",
      { playwrightCommand, run: runWith({ "/playwright/cli.js": playwrightPath }) },
      `Playwright: ${playwrightPath} was installed, but does not start: exit code 100`,
    ],
  ])("says why nothing worked, and all that one can do, when %s", (_, changes, reason) => {
    const attempt = () => ensureBrowser(machineThat(changes));
    expect(attempt).toThrow(reason);
    executables = ["/bin/apt-get"];
    expect(attempt).toThrow(
      /on PATH.*apt-get install -y chromium.*playwright-core install chromium.*CHROMIUM_PATH=/s,
    );
  });
});
