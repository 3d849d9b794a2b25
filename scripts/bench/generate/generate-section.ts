import { join } from "node:path";
import { type BenchDocument, describeAbsence, documents, isThere } from "../documents.js";
import type { Comparison, Subject } from "../measure/comparison.js";
import { runInRounds } from "../measure/run-in-rounds.js";
import { buildOurCommand } from "../our-command.js";
import { ensurePeers } from "../peers.js";
import type { Section, Surroundings } from "../section.js";
import { heyApi, openapiTypescript, orval, ourClient, ourEverything } from "./tools.js";
import { visit, visitMetrics, visitNotes, visitWatching } from "./visit.js";

const tools = [openapiTypescript, ourClient, ourEverything, heyApi, orval];

const notes = [
  ...visitNotes,
  "openapi-errors is the compiled command. On the flagship it reads the folder of files that an author has, `x-errors` included; peers get the plain document that we publish, since they cannot read those.",
  "With `--watch`, the time is from the first edit until every file that shows the description has it.",
  "hey-api and orval are at their newest releases, which ask for Node 22 and work on 20.20 too; the last ones that do not ask for it take two to three times as long on GitHub's document.",
  "hey-api and orval keep nothing between runs, so they are run cold alone; openapi-typescript neither, but its further runs are what ours are held against.",
];

/** `generate` against the generators of others. */
export const generateSection: Section = {
  name: "generate",
  title: "Generating",
  documents: documents.map(({ name }) => name),
  run: async (surroundings) => {
    ensurePeers();
    await buildOurCommand();
    const wanted = documents.filter(({ name }) => surroundings.isWanted(name));
    const comparisons: Comparison[] = [];
    for (const document of wanted.filter(isThere)) comparisons.push(await compare(document, surroundings));
    return { notes: [...notes, ...wanted.filter((one) => !isThere(one)).map(describeAbsence)], comparisons };
  },
};

async function compare(document: BenchDocument, surroundings: Surroundings): Promise<Comparison> {
  const { folder, rounds = document.rounds, say } = surroundings;
  const place = join(folder, "generate");
  const subjects = [
    ...tools.map((tool): Subject => ({ name: tool.name, run: () => visit(tool, document, place) })),
    { name: "openapi-errors: client, --watch", run: () => visitWatching(ourClient, document, place) },
  ];
  const outcomes = await runInRounds(subjects, rounds, (text) => say(`generate ${document.name}: ${text}`));
  return {
    title: `generate, ${document.name}`,
    metrics: visitMetrics,
    base: openapiTypescript.name,
    outcomes,
  };
}
