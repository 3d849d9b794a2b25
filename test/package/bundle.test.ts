import { cp, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { repository, runNode } from "./npm.js";
import { packToolchain } from "./packed-toolchain.js";

/** What is loaded by its path, and so has to be installed beside the command when it generates. */
const loadedByPath = ["openapi-typescript", "minisearch"];

const document = await readFile("test/golden/generic-codes/openapi.yaml", "utf8");

/** A project with a copy of the package, and nothing of its dependencies but what is loaded by its path. */
let folder: TemporaryFolder;
let root: string;
beforeAll(async () => {
  const { project } = await packToolchain();
  folder = await createTemporaryFolder();
  root = join(folder.path, "node_modules/openapi-errors");
  await cp(join(project, "node_modules/openapi-errors"), root, { recursive: true });
  for (const name of loadedByPath) await link(name);
  await folder.write({ "bundled/openapi.yaml": document, "source/openapi.yaml": document });
});
afterAll(() => folder?.remove());

async function link(name: string): Promise<void> {
  const target = join(folder.path, "node_modules", name);
  await mkdir(dirname(target), { recursive: true });
  await symlink(join(repository, "node_modules", name), target, "junction");
}

/** What the package has loaded by Node. */
async function readScripts(): Promise<ReadonlyMap<string, string>> {
  const paths = (await readdir(join(root, "dist"), { recursive: true })).filter((path) =>
    path.endsWith(".js"),
  );
  const read = async (path: string) => [path, await readFile(join(root, "dist", path), "utf8")] as const;
  return new Map(await Promise.all(paths.map(read)));
}

describe("the bundled command", () => {
  it("makes what the source makes, and needs no package that it has in itself", async () => {
    const words = ["generate", "openapi.yaml", "--no-reference"];
    await runNode(join(folder.path, "bundled"), join(root, "dist/scripts/cli.js"), ...words);
    await runCommand(join(folder.path, "source"), words);
    const made = (await folder.list()).filter((path) => /^source\/generated\/.*[^/]$/.test(path));
    expect(made.length).toBeGreaterThan(100);
    for (const path of made) {
      const bundled = await folder.read(path.replace("source", "bundled"));
      expect(bundled === (await folder.read(path)), path).toBe(true);
    }
  });

  it("is a few files, the library and the plugin among them", async () => {
    const paths = [...(await readScripts()).keys()].map((path) => path.replaceAll("\\", "/"));
    const entries = paths.filter((path) => !path.startsWith("chunks/")).sort();
    expect(entries).toEqual(["generators/index.js", "generators/redocly/index.js", "scripts/cli.js"]);
    expect(paths.length).toBeLessThan(130);
  });

  it("has a map to the sources for each", async () => {
    for (const [path, text] of await readScripts()) {
      const [, map] = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(text) ?? [];
      const { sources } = JSON.parse(await readFile(join(root, "dist", dirname(path), map ?? ""), "utf8"));
      expect(Array.isArray(sources), path).toBe(true);
    }
  });

  it("has its templates compiled, and not what compiles them", async () => {
    const texts = [...(await readScripts()).values()];
    expect(texts.filter((text) => text.includes('"docs/layout.hbs": {'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes("JavaScriptCompiler"))).toEqual([]);
  });

  it("names what it has of others, with their licences", async () => {
    const text = await readFile(join(root, "dist/THIRD-PARTY.txt"), "utf8");
    const names = [...text.matchAll(/^-{80}\n(\S+) [\d.]+ \((.+)\)$/gm)].map(([, name]) => name);
    expect(names).toEqual(
      expect.arrayContaining(["@redocly/openapi-core", "handlebars", "js-yaml", "markdown-it", "yaml"]),
    );
    expect(names).not.toContain("typescript");
    expect(text.match(/permission/gi)?.length).toBeGreaterThan(names.length / 2);
  });
});
