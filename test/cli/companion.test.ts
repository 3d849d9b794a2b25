import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { adapterNames } from "../../generators/config/config.js";
import { createWorkspace, type Workspace } from "./workspace.js";

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace();
});
afterEach(() => workspace.remove());

const ownFiles = ["catalog.ts", "contracts.ts", "error-types.ts", "errors.ts", "schema.ts"];

async function listFiles(folder: string): Promise<readonly string[]> {
  return [...(await workspace.snapshot(folder)).keys()].filter((path) => !/\bruntime\//.test(path)).sort();
}

describe("generate --companion", () => {
  it("writes the errors alone, which compile", async () => {
    const run = await workspace.run("generate", "immersve", "--companion", "--verify");
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.stderr).toContain("immersve: the client compiles");
    expect(await listFiles("generated")).toEqual(ownFiles.map((name) => `companion/${name}`));
    expect(await workspace.run("generate", "immersve", "--companion", "--check")).toMatchObject({
      exitCode: 0,
    });
  });

  it("has nothing of the runtime that makes requests", async () => {
    await workspace.run("generate", "immersve", "--companion");
    const texts = await workspace.snapshot("generated/companion");
    expect([...texts.keys()]).not.toContain("runtime/client.ts");
    for (const text of texts.values()) expect(text).not.toMatch(/openapi-fetch"|\bfetch\(/);
  });

  it("has the adapters that are asked for", async () => {
    await workspace.run("generate", "immersve", "--companion", "--adapter", "ky,hey-api");
    const files = await listFiles("generated/companion");
    expect(files).toEqual([...ownFiles, "hey-api.plugin.ts", "hey-api.ts", "ky.ts"].sort());
  });

  it("has the adapters of all options, each once", async () => {
    const words = ["--adapter", "ky,ky", "--adapter", "fetch"];
    await workspace.run("generate", "immersve", "--companion", ...words);
    const files = await listFiles("generated/companion");
    expect(files).toEqual([...ownFiles, "fetch.ts", "ky.ts"].sort());
  });

  it("has adapters of 60 lines at most", async () => {
    await workspace.run("generate", "immersve", "--companion", "--adapter", adapterNames.join());
    const files = await listFiles("generated/companion");
    const adapters = files.filter((path) => !ownFiles.includes(path));
    expect(adapters.length).toBeGreaterThanOrEqual(adapterNames.length);
    for (const path of adapters) {
      const text = await workspace.read(`generated/companion/${path}`);
      expect(text.split("\n").length).toBeLessThanOrEqual(60);
    }
  });

  it("is what adapters are for that a package cannot have", async () => {
    const run = await workspace.run("generate", "immersve", "--adapter", "tanstack-query,ky");
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.stderr).toContain("--adapter: `ky` is for a companion, which --companion makes");
  });

  it("is refused beside --only, which names it as well", async () => {
    const run = await workspace.run("generate", "--companion", "--only", "docs");
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.stderr).toContain("--only companion");
  });
});

describe("generate --adapter tanstack-query", () => {
  it("gives a package the adapter, which compiles with it", async () => {
    const words = ["generate", "immersve", "--adapter", "tanstack-query", "--verify"];
    expect(await workspace.run(...words, "--only", "types,errors,client,testing")).toMatchObject({
      exitCode: 0,
    });
    expect(await listFiles("generated/client/src")).toContain("tanstack-query.ts");
  });
});

describe("client: { form: companion }", () => {
  beforeEach(async () => {
    const client = "client:\n        name: immersve-client\n        version: 0.1.0\n  custodial:";
    const companion = "client: { form: companion, fakes: true, schema: src/schema.d.ts }\n  custodial:";
    await workspace.edit("redocly.yaml", client, companion);
    await workspace.write("src/schema.d.ts", await readFile("generated/client/src/schema.ts", "utf8"));
  });

  it("compiles with the types that are there, none of which it finds fault with", async () => {
    const { exitCode, stderr } = await workspace.run("generate", "immersve", "--verify");
    expect(stderr).toContain("immersve: the client compiles");
    expect({ exitCode, warned: stderr.includes("warning: src/schema.d.ts") }).toEqual({
      exitCode: 0,
      warned: false,
    });
  });

  it("says which paths those types lack", async () => {
    await workspace.edit("src/schema.d.ts", '"/api/cards": {', '"/api/cards/old": {');
    const { exitCode, stderr } = await workspace.run("generate", "immersve");
    expect(exitCode).toBe(0);
    expect(stderr).toContain("warning: src/schema.d.ts has no types of /api/cards, so that");
  });

  it("refuses types that are not there", async () => {
    await workspace.edit("redocly.yaml", "src/schema.d.ts", "src/none.d.ts");
    const run = await workspace.run("generate", "immersve");
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.stderr).toContain("client.schema: there is no file src/none.d.ts");
    expect(await listFiles("generated")).toEqual([]);
    expect(await workspace.run("generate", "immersve", "--only", "document")).toMatchObject({ exitCode: 0 });
  });

  it("takes types that are there, and has fakes where they are asked for", async () => {
    expect(await workspace.run("generate", "immersve")).toMatchObject({ exitCode: 0 });
    expect(await listFiles("generated/companion")).toEqual([...ownFiles, "fakes.ts"].sort());
    expect(await workspace.read("generated/companion/schema.ts")).toContain('from "../../src/schema.js"');
  });

  it("leaves the docs to those who name them", async () => {
    await workspace.run("generate", "immersve", "--only", "document");
    expect(await listFiles("generated")).toEqual(["errors.json", "errors.schema.json", "openapi.yaml"]);
  });

  it("is where `explain --match` imports from", async () => {
    const { stdout } = await workspace.run("explain", "--match", "create-card");
    expect(stdout).toContain(
      'import { type CreateCardError, match } from "./generated/companion/errors.js";',
    );
  });

  it("removes what it no longer makes", async () => {
    await workspace.run("generate", "immersve");
    await workspace.edit("redocly.yaml", "fakes: true, ", "");
    const { stderr } = await workspace.run("generate", "immersve");
    expect(stderr).toMatch(/1 removed/);
  });
});
