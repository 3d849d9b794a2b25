import { execFile } from "node:child_process";
import { appendFile, cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { repository } from "./npm.js";
import { packToolchain } from "./packed-toolchain.js";

/** A project with the flagship's document, and a copy of the package. */
let folder: TemporaryFolder;
let command: string;
beforeAll(async () => {
  const { project } = await packToolchain();
  folder = await createTemporaryFolder();
  await cp(project, folder.path, { recursive: true, verbatimSymlinks: true });
  for (const name of ["spec", "redocly.yaml"])
    await cp(join(repository, name), join(folder.path, name), { recursive: true });
  command = join(folder.path, "node_modules/openapi-errors/dist/scripts/cli.js");
});
afterAll(() => folder?.remove());

/** What Node writes of a run: each script that it loaded, and of what has a source map, the sources. */
interface Coverage {
  readonly result: readonly { readonly url: string }[];
  readonly "source-map-cache": Readonly<
    Record<string, { readonly data: { readonly sources: readonly string[] } | null }>
  >;
}

/** The paths of what a run loads, as they were before they were bundled. */
async function listLoaded(...words: readonly string[]): Promise<readonly string[]> {
  const written = await createTemporaryFolder();
  const env = { ...process.env, NODE_V8_COVERAGE: written.path };
  await promisify(execFile)(process.execPath, [command, ...words], { cwd: folder.path, env });
  const [file = ""] = await readdir(written.path);
  const coverage = JSON.parse(await readFile(join(written.path, file), "utf8")) as Coverage;
  await written.remove();
  const sources = Object.values(coverage["source-map-cache"]).flatMap(({ data }) => data?.sources ?? []);
  return [
    ...coverage.result.map(({ url }) => url).filter((url) => !url.includes("/dist/chunks/")),
    ...sources,
  ];
}

/** The packages of others that are loaded, in the bundle or beside it. */
function listPackages(loaded: readonly string[]): readonly string[] {
  return unique(loaded.map(findForeignPackage));
}

/** The folders of our own modules that are loaded. */
function listFolders(loaded: readonly string[]): readonly string[] {
  const ours = loaded.filter((path) => findForeignPackage(path) === undefined);
  return unique(ours.map((path) => /\/(generators\/[^/.]+)\/[^/]/.exec(path)?.[1]));
}

function findForeignPackage(path: string): string | undefined {
  const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return name === "openapi-errors" ? undefined : name;
}

function unique(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

/** What reads, expands and checks a document: samples among it, of which the expansion makes examples. */
const reading = [
  ...["@cfworker/json-schema", "@redocly/openapi-core", "colorette", "js-levenshtein", "js-yaml"],
  ...["json-schema-faker", "openapi-sampler", "picomatch", "re2js", "yaml-ast-parser"],
];

const emitting = ["ansi-colors", "change-case", "handlebars", "openapi-typescript", "supports-color"];

const client = ["generate", "immersve", "--only", "types,errors,client,testing"];

describe("a run of the bundled command", () => {
  it("that asks for the version loads nothing of others", async () => {
    expect(listPackages(await listLoaded("--version"))).toEqual([]);
  });

  it("that reads a document loads what reads it, and of the engine nothing for other languages", async () => {
    const loaded = await listLoaded("lint", "immersve");
    expect(listPackages(loaded)).toEqual(reading);
    expect(loaded.filter((path) => /(asyncapi\w*|arazzo\w*|openrpc)\.js$/.test(path))).toEqual([]);
  });

  it("that makes a client loads besides what emits one, and of us nothing for docs or editing", async () => {
    const loaded = await listLoaded(...client);
    expect(listPackages(loaded)).toEqual([...reading, ...emitting].sort());
    const foreign = ["adopt", "companion", "coverage", "diff", "markdown", "overlay", "release", "verify"];
    const folders = listFolders(loaded);
    expect(folders).toContain("generators/client");
    expect(folders.filter((name) => foreign.includes(name.replace("generators/", "")))).toEqual([]);
    expect(loaded.filter((path) => path.includes("generators/docs/"))).toEqual([
      expect.stringMatching(/reference-path\.ts$/),
    ]);
    expect(loaded.some((path) => path.endsWith("generators/client/own-templates.ts"))).toBe(true);
  });

  it("in which nothing changed loads what compares, and nothing of others", async () => {
    await listLoaded(...client);
    const loaded = await listLoaded(...client);
    expect(listPackages(loaded)).toEqual([]);
    expect(listFolders(loaded)).toEqual(
      ["config", "io", "limits", "names", "openapi"].map((name) => `generators/${name}`),
    );
  });

  it("after the tool itself changed makes everything anew", async () => {
    await listLoaded(...client);
    await appendFile(command, "\n");
    expect(listPackages(await listLoaded(...client))).toContain("openapi-typescript");
    expect(listPackages(await listLoaded(...client))).toEqual([]);
  });
});
