import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseYaml } from "@redocly/openapi-core";
import { build } from "esbuild";
import { type BenchDocument, describeAbsence, findDocument, isThere } from "../documents.js";
import type { Comparison, Metric, Sample } from "../measure/comparison.js";
import { runInRounds } from "../measure/run-in-rounds.js";
import { buildOurCommand } from "../our-command.js";
import { ensurePeers } from "../peers.js";
import {
  type ClientKind,
  heyApiClient,
  openapiFetch,
  orvalClient,
  ourSources,
  prepareClient,
} from "../programs/client-kinds.js";
import { pickOperations } from "../programs/pick-operations.js";
import { isRecord } from "../programs/sample-value.js";
import type { Section, Surroundings } from "../section.js";

const kinds = [openapiFetch, { ...ourSources, name: "openapi-errors" }, heyApiClient, orvalClient];

const measured = ["flagship", "github"];

const counts = [1, 10];

const metrics: readonly Metric[] = counts.flatMap((count): readonly Metric[] => [
  { name: `${describeCount(count)}, minified`, unit: "kB" },
  { name: `${describeCount(count)}, gzip`, unit: "kB", against: "ratio" },
]);

const notes = [
  "A program that calls operations of a document, gives back the error if there is one and else a property of the data, bundled and minified by esbuild as an ES module for browsers, gzip at its default level. 1 kB is 1,000 bytes. Sizes do not vary, so there is one round.",
  "What is in them differs: openapi-errors brings retries, deadlines, limits and the classification of errors; orval calls `fetch` with a path, and leaves base URL and credentials to the program.",
];

/** What a client adds to a page. */
export const bundleSection: Section = {
  name: "bundle",
  title: "Bundle size",
  documents: measured,
  run: async (surroundings) => {
    ensurePeers();
    await buildOurCommand();
    const wanted = measured.filter(surroundings.isWanted).map(findDocument);
    const comparisons: Comparison[] = [];
    for (const document of wanted.filter(isThere)) comparisons.push(await compare(document, surroundings));
    return { notes: [...notes, ...wanted.filter((one) => !isThere(one)).map(describeAbsence)], comparisons };
  },
};

async function compare(document: BenchDocument, { folder, say }: Surroundings): Promise<Comparison> {
  const subjects = kinds.map((kind) => ({
    name: kind.name,
    run: () => measure(kind, document, join(folder, document.name, kind.name.replaceAll(/[^a-z]+/g, "-"))),
  }));
  const outcomes = await runInRounds(subjects, 1, (text) => say(`bundle ${document.name}: ${text}`));
  return { title: `bundle, ${document.name}`, metrics, base: openapiFetch.name, outcomes };
}

async function measure(kind: ClientKind, document: BenchDocument, folder: string): Promise<Sample> {
  await prepareClient(kind, document, folder);
  const parsed = parseYaml(await readFile(document.file, "utf8"));
  if (!isRecord(parsed)) throw new Error(`${document.name} is no map`);
  const sample: Record<string, number> = {};
  for (const count of counts) {
    const entry = join(folder, "app.ts");
    await writeFile(entry, kind.write(pickOperations(parsed, count)));
    const code = await bundle(entry);
    sample[`${describeCount(count)}, minified`] = code.length / 1000;
    sample[`${describeCount(count)}, gzip`] = gzipSync(code).length / 1000;
  }
  return sample;
}

/** Bundles a program the way it reaches a browser. */
async function bundle(entry: string): Promise<Uint8Array> {
  const options = {
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
  } as const;
  const { outputFiles } = await build({ entryPoints: [entry], ...options, write: false, logLevel: "silent" });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild made no file");
  return file.contents;
}

function describeCount(count: number): string {
  return count === 1 ? "one operation" : `${count} operations`;
}
