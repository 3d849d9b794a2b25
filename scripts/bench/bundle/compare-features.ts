import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BenchDocument, repository } from "../documents.js";
import type { Comparison, Metric, Sample } from "../measure/comparison.js";
import { runInRounds } from "../measure/run-in-rounds.js";
import { ourSources, prepareClient } from "../programs/client-kinds.js";
import type { Surroundings } from "../section.js";
import { measureBundle } from "./bundle-program.js";
import { type FeatureProgram, featurePrograms, guardProgram, plainProgram } from "./feature-programs.js";

/** A document whose operations have a feature each. */
export const featureDocument: BenchDocument = {
  name: "features",
  file: join(repository, "scripts/bench/bundle/features.yaml"),
  phrase: "Each operation has a feature that others do without",
  editedFile: "features.yaml",
  api: "features.yaml",
  output: "generated/features",
  rounds: 1,
};

const metrics: readonly Metric[] = [
  { name: "minified", unit: "kB", against: "difference" },
  { name: "gzip", unit: "kB", against: "difference" },
];

/** What each feature of a document, and of the client, adds to a program that does without. */
export async function compareFeatures({ folder, say }: Surroundings): Promise<Comparison> {
  const project = join(folder, featureDocument.name);
  await prepareClient(ourSources, featureDocument, project);
  const programs = [plainProgram, ...featurePrograms, guardProgram];
  const subjects = programs.map((program) => ({ name: program.name, run: () => measure(program, project) }));
  const outcomes = await runInRounds(subjects, 1, (text) => say(`bundle features: ${text}`));
  return { title: "bundle, by feature", metrics, base: plainProgram.name, outcomes };
}

async function measure({ text }: FeatureProgram, project: string): Promise<Sample> {
  const entry = join(project, "feature.js");
  await writeFile(entry, text);
  const { minifiedKB, gzipKB } = await measureBundle(entry);
  return { minified: minifiedKB, gzip: gzipKB };
}
