import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { readConfig } from "../../generators/config/read-config.js";
import type { Contract } from "../../generators/contract/contract.js";
import type { Diagnostic } from "../../generators/diagnostics/diagnostic.js";
import { generatorNames, runGenerator } from "../../generators/generators.js";
import { understand } from "../../generators/index.js";
import type { OpenApiDocument } from "../../generators/openapi/openapi.js";
import { readAssets } from "../../generators/read-assets.js";
import { withoutAdvice } from "../without-advice.js";

const assets = readAssets();

/** All that is generated for a case. */
export interface BuiltCase {
  readonly diagnostics: readonly Diagnostic[];
  /** Texts by path relative to the output folder; empty where the document is unusable. */
  readonly files: ReadonlyMap<string, string>;
  readonly contract?: Contract;
  readonly document?: OpenApiDocument;
}

/** Files that every case expects. */
const expectedOfEvery = ["openapi.yaml", "client/src/error-types.ts", "client/src/contracts.ts"];

/** The folders of the cases. */
export async function listCases(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Runs every generator over a case's document; a `redocly.yaml` beside it configures the rest. */
export async function buildCase(folder: string, document = "openapi.yaml"): Promise<BuiltCase> {
  const [api] = await readConfig(folder, document);
  if (!api) throw new Error(`no document in ${folder}`);
  const { understood, diagnostics } = await understand({
    ...api,
    rules: { ...withoutAdvice, "errors/code-without-meaning": "off" },
  });
  if (!understood) return { diagnostics, files: new Map() };
  const input = { ...understood, api, assets: await assets };
  const files = (await Promise.all(generatorNames.map((name) => runGenerator(name, input)))).flat();
  return {
    diagnostics,
    files: new Map(files.map(({ path, text }) => [path, text])),
    contract: understood.contract,
    document: understood.document,
  };
}

/** What a case expects: the files that every case does, and those that its folder holds besides. */
export async function readExpected(folder: string): Promise<ReadonlyMap<string, string | undefined>> {
  const expected = join(folder, "expected");
  const entries = existsSync(expected)
    ? await readdir(expected, { recursive: true, withFileTypes: true })
    : [];
  const held = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(expected, join(parentPath, name)).replaceAll("\\", "/"));
  const texts = new Map<string, string | undefined>();
  for (const path of new Set([...expectedOfEvery, ...held])) {
    const file = join(expected, path);
    texts.set(path, existsSync(file) ? await readFile(file, "utf8") : undefined);
  }
  return texts;
}

/** Takes what was built for what is expected. */
export async function writeExpected(folder: string, { files }: BuiltCase): Promise<void> {
  for (const path of (await readExpected(folder)).keys()) {
    const text = files.get(path);
    if (text === undefined) continue;
    const file = join(folder, "expected", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
