import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../generators/config/config.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import {
  createMemory,
  generate,
  type Memory,
  readApi,
  readAssets,
  UnusableDocumentError,
  understand,
} from "../../generators/index.js";
import { corpusFolder } from "../corpus/documents.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { isThorough } from "../thorough.js";
import { changeNode, nodeChange } from "./mutate-node.js";
import { edits, type Project, parts, writeProject } from "./watched-project.js";

const assets = await readAssets();

/** What a run comes to: what is said, and all files by their paths. */
type Outcome = readonly (string | readonly [path: string, text: string])[];

async function make(folder: string, document: string | undefined, memory?: Memory): Promise<Outcome> {
  try {
    const read = await readApi(folder, document);
    const api = { ...read, docs: { ...read.docs, reference: false } };
    const { understood, diagnostics } = await understand(api, { memory });
    const said = formatDiagnostics(diagnostics, folder);
    if (!understood) return said;
    // What is kept for later runs is never changed.
    deepFreeze(understood);
    const { files } = await generate(api, understood, { assets, memory });
    memory?.forgetUnused();
    return [...said, ...files.map(({ path, text }) => [path, text] as const)];
  } catch (error) {
    if (error instanceof ConfigError || error instanceof UnusableDocumentError) return [error.message];
    throw error;
  }
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.values(Object.freeze(value)).forEach(deepFreeze);
}

/** Makes everything with what is remembered, and from nothing. */
async function compare(folder: string, document: string | undefined, memory: Memory): Promise<Outcome> {
  const remembered = await make(folder, document, memory);
  const fresh = await make(folder, document);
  const differing = fresh.filter((one, index) => `${one}` !== `${remembered[index]}`);
  expect(differing.map((one) => (typeof one === "string" ? one : one[0]))).toEqual([]);
  expect(remembered).toHaveLength(fresh.length);
  return fresh;
}

const start = Object.fromEntries(Object.entries(edits).map(([name, [first]]) => [name, first])) as Project;

type Field = keyof Project;
const fields = Object.keys(edits) as readonly Field[];

/** Gives a field its next value; after the last one comes the first again. */
function change(project: Project, field: Field): Project {
  const values: readonly string[] = edits[field];
  const next = values[(values.indexOf(project[field]) + 1) % values.length] ?? "";
  return { ...project, [field]: next };
}

/** The field that is edited, and now and then a file that is saved in the middle of a line. */
const step = fc.tuple(
  fc.constantFrom(...fields),
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.constantFrom(...parts)),
);

async function writeWhole(folder: TemporaryFolder, files: Readonly<Record<string, string>>): Promise<void> {
  for (const entry of await folder.list())
    await rm(join(folder.path, entry), { recursive: true, force: true });
  await folder.write(files);
}

describe("what is made with what earlier runs remember", () => {
  it("is what is made from nothing, after edits in any order", async () => {
    const folder = await createTemporaryFolder();
    const outcomes = new Set<string>();
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 20 }), async (sequence) => {
          const memory = createMemory();
          let project = start;
          await writeWhole(folder, writeProject(project));
          await compare(folder.path, undefined, memory);
          for (const [field, broken] of sequence) {
            project = change(project, field);
            await writeWhole(folder, writeProject(project, broken));
            const outcome = await compare(folder.path, undefined, memory);
            outcomes.add(outcome.length > 20 ? "made" : "said");
          }
        }),
        { numRuns: isThorough ? 40 : 4 },
      );
    } finally {
      await folder.remove();
    }
    // Neither kind is missing by accident.
    expect(outcomes).toEqual(new Set(["made", "said"]));
  });

  const documents = [
    "spec/custodial.yaml",
    "test/golden/odd-names/openapi.yaml",
    ...["redocly-museum.yaml", "redocly-cafe-3.2.yaml"].map((file) => join(corpusFolder, file)),
  ].filter((file) => existsSync(file));

  it.each(documents)("is what is made from nothing, whatever changes in %s", async (file) => {
    const text = await readFile(file, "utf8");
    const folder = await createTemporaryFolder();
    try {
      await fc.assert(
        fc.asyncProperty(fc.array(nodeChange, { minLength: 3, maxLength: 8 }), async (changes) => {
          const memory = createMemory();
          for (const change of changes) {
            await folder.write({ "openapi.yaml": changeNode(parseYaml(text) as object, [change]) });
            await compare(folder.path, "openapi.yaml", memory);
          }
        }),
        { numRuns: isThorough ? 60 : 2 },
      );
    } finally {
      await folder.remove();
    }
  });
});
