import { describe, expect, it } from "vitest";
import { requirePackage, requireWithStandIns } from "../../../generators/io/require-package.js";

const entry = "openapi-typescript/dist/transform/index.cjs";
const part = "openapi-typescript/dist/lib/utils.cjs";

type Colours = { readonly c: unknown };

const loadWith = (colours: object) =>
  requireWithStandIns(entry, { "ansi-colors": colours }, () => requirePackage(part) as Colours);

describe("parts of a package with stand-ins", () => {
  it("have what stands in, each time that they are loaded", () => {
    const [first, second] = [{ enabled: true }, { enabled: true }];
    expect(loadWith(first).c).toBe(first);
    expect(loadWith(second).c).toBe(second);
  });

  it("are not those that others load, before or after", () => {
    const before = requirePackage(part);
    const standIn = {};
    expect(loadWith(standIn)).not.toBe(before);
    expect(requirePackage(part)).toBe(before);
    expect(requirePackage("ansi-colors")).not.toBe(standIn);
  });

  it("leave the cache as it was where loading fails", () => {
    const before = { ...requirePackage.cache };
    const load = () =>
      requireWithStandIns(entry, {}, () => {
        throw new Error("no");
      });
    expect(load).toThrow("no");
    expect({ ...requirePackage.cache }).toEqual(before);
  });
});
