import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
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
import { measureBundle } from "./bundle-program.js";
import { compareFeatures, featureDocument } from "./compare-features.js";

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
  "By feature: a program of openapi-errors that makes one GET, and uses something besides; in bold, what that adds.",
];

/** What a client adds to a page. */
export const bundleSection: Section = {
  name: "bundle",
  title: "Bundle size",
  documents: [...measured, featureDocument.name],
  run: async (surroundings) => {
    ensurePeers();
    await buildOurCommand();
    const wanted = measured.filter(surroundings.isWanted).map(findDocument);
    const comparisons: Comparison[] = [];
    for (const document of wanted.filter(isThere)) comparisons.push(await compare(document, surroundings));
    if (surroundings.isWanted(featureDocument.name)) comparisons.push(await compareFeatures(surroundings));
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
    const { minifiedKB, gzipKB } = await measureBundle(entry);
    sample[`${describeCount(count)}, minified`] = minifiedKB;
    sample[`${describeCount(count)}, gzip`] = gzipKB;
  }
  return sample;
}

function describeCount(count: number): string {
  return count === 1 ? "one operation" : `${count} operations`;
}
