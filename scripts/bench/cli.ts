/** `npm run bench [section …] [-- --rounds n] [--only document,…] [--json file] [--save] [--date YYYY-MM-DD]`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createProgress } from "../progress.js";
import { UsageError } from "../usage-error.js";
import { type BenchOptions, parseOptions } from "./options.js";
import { readPeerVersions } from "./peers.js";
import { describeCommit, describeMachine } from "./report/describe-machine.js";
import { formatReport } from "./report/format-report.js";
import { type Report, type SectionReport, toJson } from "./report/report.js";
import type { Findings, Section } from "./section.js";
import { sections } from "./sections.js";
import { inWorkspace } from "./workspace.js";

const resultsFolder = fileURLToPath(new URL("results", import.meta.url));

try {
  const options = parseOptions(process.argv.slice(2), {
    sections: sections.map(({ name }) => name),
    documents: [...new Set(sections.flatMap(({ documents }) => documents))],
  });
  const report = await run(options);
  process.stdout.write(formatReport(report));
  if (options.json !== undefined) await writeFile(options.json, toJson(report));
  if (options.save) await save(report);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`bench: ${error.message}\n`);
  process.exitCode = 2;
}

async function run(options: BenchOptions): Promise<Report> {
  const date = options.date ?? new Date().toISOString().slice(0, 10);
  const commit = describeCommit();
  const machine = describeMachine(readPeerVersions());
  const reports: SectionReport[] = [];
  for (const section of chooseSections(options)) reports.push(await runSection(section, options));
  return { date, commit, machine, sections: reports };
}

function chooseSections({ sections: chosen, only }: BenchOptions): readonly Section[] {
  return sections.filter(
    ({ name, documents }) =>
      (chosen.length === 0 || chosen.includes(name)) &&
      (only.length === 0 || documents.some((document) => only.includes(document))),
  );
}

async function runSection(section: Section, { rounds, only }: BenchOptions): Promise<SectionReport> {
  const { name, title } = section;
  const progress = createProgress(process.stderr, process.env);
  const isWanted = (document: string) => only.length === 0 || only.includes(document);
  const found = await inWorkspace((folder) =>
    section.run({ folder, rounds, isWanted, say: progress.show }),
  ).catch(describeFailure);
  progress.clear();
  return { name, title, ...found };
}

/** One section does not take the results of the others with it. */
function describeFailure(error: unknown): Findings {
  process.exitCode = 1;
  return { notes: [`failed: ${error instanceof Error ? error.message : error}`], comparisons: [] };
}

/** Writes the result that is committed. */
async function save(report: Report): Promise<void> {
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, "reference.json"), toJson(report));
  await writeFile(join(resultsFolder, "reference.md"), formatReport(report));
}
