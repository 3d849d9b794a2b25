import { basename, join } from "node:path";
import {
  type BenchDocument,
  describeAbsence,
  documents,
  isThere,
  layOutPlain,
  repository,
} from "../documents.js";
import { ours, type Tool } from "../generate/tools.js";
import { visit, visitMetrics, visitNotes } from "../generate/visit.js";
import type { Comparison, Subject } from "../measure/comparison.js";
import { measureProcess } from "../measure/measure-process.js";
import { runInRounds } from "../measure/run-in-rounds.js";
import { buildOurCommand } from "../our-command.js";
import { quietEnv } from "../peers.js";
import type { Section, Surroundings } from "../section.js";
import { weighPages } from "./page-weights.js";

const ourSite = ours("openapi-errors: docs", ["--only", "docs"]);

const ourPages = ours("openapi-errors: docs without Redoc", ["--only", "docs", "--no-reference"]);

/** The base: the API reference alone, by the version that we call ourselves. */
const redocly: Tool = {
  name: "redocly build-docs",
  layOut: layOutPlain,
  editedFile: ({ file }) => basename(file),
  words: ({ file }) => [
    join(repository, "node_modules/@redocly/cli/bin/cli.js"),
    ...["build-docs", basename(file), "-o", "out/index.html", "--inlineBundle"],
  ],
  isRunAgain: true,
};

/** GitHub's reference takes Redocly minutes, and would tell no more. */
const measured = documents.filter(({ name }) => name !== "github");

const notes = [
  ...visitNotes,
  "The docs are the pages about errors and operations, the search, and the API reference that Redocly renders. Page weights are of the whole site; 1 kB is 1,000 bytes.",
];

/** Building the docs, and what their pages weigh. */
export const docsSection: Section = {
  name: "docs",
  title: "Docs",
  documents: measured.map(({ name }) => name),
  run: async (surroundings) => {
    await buildOurCommand();
    const wanted = measured.filter(({ name }) => surroundings.isWanted(name));
    const comparisons: Comparison[] = [];
    for (const document of wanted.filter(isThere)) {
      comparisons.push(await compare(document, surroundings), await weigh(document, surroundings));
    }
    return { notes: [...notes, ...wanted.filter((one) => !isThere(one)).map(describeAbsence)], comparisons };
  },
};

async function compare(
  document: BenchDocument,
  { folder, rounds = 3, say }: Surroundings,
): Promise<Comparison> {
  const subjects = [redocly, ourSite, ourPages].map(
    (tool): Subject => ({ name: tool.name, run: () => visit(tool, document, join(folder, "docs")) }),
  );
  const outcomes = await runInRounds(subjects, rounds, (text) => say(`docs ${document.name}: ${text}`));
  return { title: `docs, ${document.name}`, metrics: visitMetrics, base: redocly.name, outcomes };
}

async function weigh(document: BenchDocument, { folder, say }: Surroundings): Promise<Comparison> {
  say(`docs ${document.name}: page weights`);
  const cwd = join(folder, `weights-${document.name}`);
  await ourSite.layOut(document, cwd);
  await measureProcess({ words: ourSite.words(document), cwd, env: quietEnv });
  return weighPages(join(cwd, document.output, "docs"), `page weights, ${document.name}`);
}
