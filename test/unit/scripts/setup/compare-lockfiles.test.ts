import { describe, expect, test } from "vitest";
import { compareLockfiles, isInRange } from "../../../../scripts/setup/dependencies.mjs";

const linux = { platform: "linux", arch: "x64" };
const macBinary = { version: "1.0.0", optional: true, os: ["darwin"], cpu: ["arm64"] };
const linuxBinary = { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] };

type Packages = Parameters<typeof compareLockfiles>[0]["packages"] & object;
interface Case {
  readonly situation: string;
  readonly wanted: Packages;
  readonly installed: Packages;
  readonly differences: readonly string[];
}

const cases: readonly Case[] = [
  {
    situation: "the same packages, whatever their order",
    wanted: { "node_modules/a": { version: "1.0.0" }, "node_modules/@s/b": { version: "2.0.0" } },
    installed: { "node_modules/@s/b": { version: "2.0.0" }, "node_modules/a": { version: "1.0.0" } },
    differences: [],
  },
  {
    situation: "the project itself, which only package-lock.json lists",
    wanted: { "": { version: "0.1.0" }, "node_modules/a": { version: "1.0.0" } },
    installed: { "node_modules/a": { version: "1.0.0" } },
    differences: [],
  },
  {
    situation: "a missing package",
    wanted: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } },
    installed: { "node_modules/a": { version: "1.0.0" } },
    differences: ["b is missing"],
  },
  {
    situation: "a missing package within another",
    wanted: { "node_modules/a": { version: "1.0.0" }, "node_modules/a/node_modules/b": { version: "1.0.0" } },
    installed: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } },
    differences: ["a/node_modules/b is missing", "b is left over"],
  },
  {
    situation: "another version",
    wanted: { "node_modules/a": { version: "1.0.1" } },
    installed: { "node_modules/a": { version: "1.0.0" } },
    differences: ["a is 1.0.0 instead of 1.0.1"],
  },
  {
    situation: "another version of an optional package",
    wanted: { "node_modules/a": { ...linuxBinary, version: "1.0.1" } },
    installed: { "node_modules/a": linuxBinary },
    differences: ["a is 1.0.0 instead of 1.0.1"],
  },
  {
    situation: "an absent optional package of another platform",
    wanted: { "node_modules/a": macBinary },
    installed: {},
    differences: [],
  },
  {
    situation: "an absent optional package of another architecture",
    wanted: { "node_modules/a": { ...linuxBinary, cpu: ["arm64"] } },
    installed: {},
    differences: [],
  },
  {
    situation: "an absent optional package of no platform in particular",
    wanted: { "node_modules/a": { version: "1.0.0", optional: true } },
    installed: {},
    differences: [],
  },
  {
    situation: "an absent optional package that depends on the C library",
    wanted: { "node_modules/a": { ...linuxBinary, libc: ["musl"] } },
    installed: {},
    differences: [],
  },
  {
    situation: "a folder that was copied from another platform",
    wanted: { "node_modules/mac": macBinary, "node_modules/linux": linuxBinary },
    installed: { "node_modules/mac": macBinary },
    differences: ["linux is missing"],
  },
  {
    situation: "an extra package",
    wanted: { "node_modules/a": { version: "1.0.0" } },
    installed: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } },
    differences: ["b is left over"],
  },
];

describe("compareLockfiles", () => {
  test.each(cases)("$situation: $differences", ({ wanted, installed, differences }) => {
    expect(compareLockfiles({ packages: wanted }, { packages: installed }, linux)).toEqual(differences);
  });

  test("takes a lockfile without packages for an empty one", () => {
    const lockfile = { packages: { "node_modules/a": { version: "1.0.0" } } };
    expect(compareLockfiles(lockfile, {}, linux)).toEqual(["a is missing"]);
    expect(compareLockfiles({}, lockfile, linux)).toEqual(["a is left over"]);
  });
});

describe("isInRange", () => {
  test.each([
    ["20.19.0", ">= 20.19", true],
    ["20.18.3", ">= 20.19", false],
    ["20.9.0", ">=20.19", false],
    ["18.20.0", ">=20.19", false],
    ["24.0.0", ">=20.19", true],
    ["22.12.0", "^20.19.0 || ^22.12.0 || >=24.0.0", true],
    ["22.11.9", "^20.19.0 || ^22.12.0 || >=24.0.0", false],
    ["23.5.0", "^20.19.0 || ^22.12.0 || >=24.0.0", false],
    ["26.1.0", "^20.19.0 || ^22.12.0 || >=24.0.0", true],
  ])("%s in %s: %s", (version, range, expected) => {
    expect(isInRange(version, range)).toBe(expected);
  });
});
