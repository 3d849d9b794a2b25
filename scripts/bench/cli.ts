/** `npm run bench [section …] [-- --rounds n] [--only name,…] [--json file] [--save] [--date YYYY-MM-DD]`. */
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
import type { Findings } from "./section.js";
import { sections } from "./sections.js";
import { inWorkspace } from "./workspace.js";

const resultsFolder = fileURLToPath(new URL("results", import.meta.url));

try {
  const options = parseOptions(process.argv.slice(2), {
    sections: sections.map(({ name }) => name),
    parts: [...new Set(sections.flatMap(({ parts }) => parts))],
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

async function run({ sections: chosen, rounds, only, date }: BenchOptions): Promise<Report> {
  const progress = createProgress(process.stderr);
  const isWanted = (name: string) => only.length === 0 || only.includes(name);
  const reports: SectionReport[] = [];
  for (const { name, title, run: runSection } of sections) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const found = await inWorkspace((folder) =>
      runSection({ folder, rounds, isWanted, say: progress.show }),
    ).catch(describeFailure);
    progress.clear();
    reports.push({ name, title, ...found });
  }
  return {
    date: date ?? new Date().toISOString().slice(0, 10),
    commit: describeCommit(),
    machine: describeMachine(readPeerVersions()),
    sections: reports,
  };
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
