import { describe, expect, it } from "vitest";
import { emitClientFiles } from "../../../generators/client/emit-client-files.js";
import type { AdapterName } from "../../../generators/config/config.js";
import { readAssets } from "../../../generators/read-assets.js";
import { contractOf } from "../contract/documents.js";

const assets = await readAssets();

/** The files of a client with adapters, by path. */
function emit(...adapters: readonly AdapterName[]): ReadonlyMap<string, string> {
  const client = { name: "things-client", version: "1.0.0", adapters };
  const files = emitClientFiles(contractOf({}), { client }, assets);
  return new Map(files.map(({ path, text }) => [path, text]));
}

const manifestOf = (files: ReadonlyMap<string, string>) =>
  JSON.parse(files.get("client/package.json") ?? "{}");

describe("a package with the adapter for TanStack Query", () => {
  const files = emit("tanstack-query");

  it("has it as an entry of its own", () => {
    expect(manifestOf(files).exports["./tanstack-query"]).toEqual({
      types: "./dist/tanstack-query.d.ts",
      default: "./dist/tanstack-query.js",
    });
    expect(files.get("client/src/tanstack-query.ts")).toContain('from "./runtime/foreign-retry.js"');
    expect(files.get("client/README.md")).toContain("`things-client/tanstack-query`");
  });

  it("has the library as an optional peer", () => {
    const { peerDependencies, peerDependenciesMeta } = manifestOf(files);
    expect(peerDependencies).toMatchObject({ "@tanstack/query-core": "^5.0.0" });
    expect(peerDependenciesMeta).toMatchObject({ "@tanstack/query-core": { optional: true } });
  });
});

it.each([
  { name: "no adapters", given: [] },
  { name: "those of a companion", given: ["axios", "ky"] as const },
])("a package with $name has nothing of it", ({ given }) => {
  const files = emit(...given);
  expect([...files.keys()]).not.toContain("client/src/tanstack-query.ts");
  for (const path of ["client/package.json", "client/README.md"])
    expect(files.get(path)).not.toContain("tanstack");
});
