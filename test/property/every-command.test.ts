import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseYaml } from "../../generators/engine/yaml.js";
import { isRecord } from "../../generators/openapi/openapi.js";
import { corpusFolder } from "../corpus/documents.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { isThorough, sample } from "../thorough.js";
import { runEveryCommand } from "./every-command.js";
import { changeNode, nodeChange } from "./mutate-node.js";

/** A document, and how many changed ones there are of it in a thorough run. */
interface Given {
  readonly file: string;
  readonly runs: number;
}

const documents: readonly Given[] = [
  { file: "test/fixtures/every-feature.yaml", runs: 40 },
  { file: "spec/custodial.yaml", runs: 10 },
  { file: "generated/openapi.yaml", runs: 5 },
  { file: "test/golden/odd-names/openapi.yaml", runs: 10 },
  ...["train-travel.yaml", "redocly-cafe-3.2.yaml", "camara-qod.yaml"].map((file) => ({
    file: join(corpusFolder, file),
    runs: 4,
  })),
];

const here = documents.filter(({ file }) => existsSync(file));
if (here.length < documents.length) console.warn(`some documents are not at ${corpusFolder}`);

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
});
afterAll(() => folder.remove());

/** Mistakes in extensions are errors beside others of them. Without, the document is taken as somebody else's. */
function withoutErrorModel(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutErrorModel);
  if (!isRecord(node)) return node;
  const isRoot = "openapi" in node;
  const kept = Object.entries(node).filter(
    ([name]) => name !== "x-errors" && name !== "x-error" && !(isRoot && name === "x-error-catalog"),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutErrorModel(value)]));
}

async function run(text: string, reference = false): Promise<boolean> {
  await folder.write({ "openapi.yaml": text });
  return runEveryCommand(folder.path, "openapi.yaml", { reference });
}

// `MUTATIONS=400 SEED=random` looks at twenty times as many others.
const times = process.env.MUTATIONS ? Math.max(1, Number(process.env.MUTATIONS) / 20) : isThorough ? 1 : 0.1;

describe.each(here)("$file, with nodes that are changed", ({ file, runs }) => {
  const original = parseYaml(readFileSync(file, "utf8")) as object;

  it.each([
    { name: "as it is", document: original },
    { name: "without an error model", document: withoutErrorModel(original) as object },
  ])("is read or refused by every command: $name", async ({ document }) => {
    const changes = fc.array(nodeChange, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(changes, async (given) => {
        await run(changeNode(structuredClone(document), given));
      }),
      { numRuns: Math.ceil(runs * times) },
    );
  });
});

// Redocly takes seconds for each.
it("gives a reference of documents that lack what every document has", async () => {
  const operation = { operationId: "a", responses: { "200": { description: "Done." } } };
  for (const info of sample([undefined, null, {}, { title: null, version: 1 }], 4)) {
    const document = { openapi: "3.1.0", info, paths: { "/a": { get: operation } } };
    expect(await run(JSON.stringify(document), true)).toBe(true);
  }
});
