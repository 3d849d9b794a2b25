import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type BenchDocument, describeAbsence, documents, edit, isThere } from "../documents.js";
import type { Comparison, Metric, Sample, Subject } from "../measure/comparison.js";
import { type Measured, measureProcess } from "../measure/measure-process.js";
import { runInRounds } from "../measure/run-in-rounds.js";
import { buildOurCommand } from "../our-command.js";
import { ensurePeers, quietEnv } from "../peers.js";
import type { Section, Surroundings } from "../section.js";
import { makeEmpty } from "../workspace.js";
import {
  heyApi,
  openapiTypescript,
  orval,
  ourClient,
  ourEverything,
  privateEnv,
  type Tool,
} from "./tools.js";

const tools = [openapiTypescript, ourClient, ourEverything, heyApi, orval];

const metrics: readonly Metric[] = [
  { name: "cold", unit: "s", against: "ratio" },
  { name: "nothing changed", unit: "s", against: "ratio" },
  { name: "after one edit", unit: "s", against: "ratio" },
  { name: "CPU, cold", unit: "s" },
  { name: "peak memory, cold", unit: "MB", against: "ratio" },
];

const notes = [
  "Wall time of the whole command. Cold: no output, and an empty home and temporary folder; the operating system has the files in memory. Then the same command again, then again after a word was added to one description.",
  "openapi-errors is the compiled command. On the flagship it reads the folder of files that an author has, `x-errors` included; peers get the plain document that we publish, since they cannot read those.",
  "hey-api and orval keep nothing between runs, so they are run cold alone; openapi-typescript neither, but its further runs are what ours are held against.",
  "Memory is that of the whole tree of processes: the larger of the most that all had resident together, looked at every 20 ms, and the kernel's high-water mark of a single one.",
];

/** `generate` against the generators of others. */
export const generateSection: Section = {
  name: "generate",
  title: "Generating",
  run: async (surroundings) => {
    ensurePeers();
    await buildOurCommand();
    const wanted = documents.filter(({ name }) => surroundings.isWanted(name));
    const comparisons: Comparison[] = [];
    for (const document of wanted.filter(isThere)) comparisons.push(await compare(document, surroundings));
    return { notes: [...notes, ...wanted.filter((one) => !isThere(one)).map(describeAbsence)], comparisons };
  },
};

async function compare(
  document: BenchDocument,
  { folder, rounds = 5, say }: Surroundings,
): Promise<Comparison> {
  const subjects = tools.map(
    (tool): Subject => ({ name: tool.name, run: () => visit(tool, document, join(folder, "generate")) }),
  );
  const outcomes = await runInRounds(subjects, rounds, (text) => say(`generate ${document.name}: ${text}`));
  return { title: `generate, ${document.name}`, metrics, base: openapiTypescript.name, outcomes };
}

/** All runs of a tool in a round. */
async function visit(tool: Tool, document: BenchDocument, folder: string): Promise<Sample> {
  await makeEmpty(folder);
  const cwd = join(folder, "project");
  const env = { ...quietEnv, ...privateEnv(folder) };
  await mkdir(join(folder, "home"));
  await tool.layOut(document, cwd);
  const run = () => measureProcess({ words: tool.words(document), cwd, env });
  const sample = describeCold(await run());
  if (!tool.keepsResults) return sample;
  const again = await run();
  await edit(document, join(cwd, tool.editedFile(document)));
  const edited = await run();
  return { ...sample, "nothing changed": again.wallS, "after one edit": edited.wallS };
}

function describeCold({ wallS, cpuS, peakMemoryMB }: Measured): Sample {
  return {
    cold: wallS,
    ...(cpuS !== undefined && { "CPU, cold": cpuS }),
    ...(peakMemoryMB !== undefined && { "peak memory, cold": peakMemoryMB }),
  };
}
