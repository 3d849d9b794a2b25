import { join } from "node:path";
import { parseArgs } from "node:util";
import { ConfigError } from "../../generators/config/config.js";
import { findDocuments, usualFolders } from "../../generators/config/find-documents.js";
import { type Proposal, proposeConfig } from "../../generators/config/propose-config.js";
import { readConfig } from "../../generators/config/read-config.js";
import { type Diagnostic, sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generators/diagnostics/format-diagnostic.js";
import { formatSurvey } from "../../generators/diagnostics/format-survey.js";
import { type ErrorSurvey, survey } from "../../generators/index.js";
import { findEntry, readTextIfAny } from "../../generators/io/read-files.js";
import { writeText } from "../../generators/io/write-files.js";
import { print, say } from "../say.js";
import { UsageError } from "../usage-error.js";

/**
 * `openapi-errors init [document] [--dry-run]`: looks at a document, and adds it to `redocly.yaml`.
 *
 * @returns 1 where the document has errors
 */
export async function runInit(words: readonly string[]): Promise<0 | 1> {
  const { wanted, dryRun } = parseWords(words);
  const folder = process.cwd();
  const [api] = await readConfig(folder, wanted ?? (await findDocument(folder)));
  if (!api) throw new ConfigError("no API is configured");
  const { surveyed, diagnostics } = await survey(api);
  sayErrors(diagnostics);
  if (!surveyed) {
    say(`${api.name}: nothing written`);
    return 1;
  }
  say(formatSurvey(surveyed.contract, surveyed.survey));
  sayWarnings(diagnostics);
  const file = join(folder, "redocly.yaml");
  const pointers = surveyed.contract.codePlaces.map(({ pointer }) => pointer);
  const existing = readTextIfAny(file);
  if (existing === undefined && findEntry(file) === "link")
    throw new ConfigError("redocly.yaml is a symbolic link that leads nowhere, so that nothing is written");
  const proposal = proposeConfig(existing, api, pointers, folder);
  await apply(proposal, file, dryRun);
  sayNext(proposal, surveyed.survey);
  return 0;
}

function parseWords(words: readonly string[]) {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new UsageError("init takes one document at most");
  return { wanted: positionals[0], dryRun: values["dry-run"] ?? false };
}

function parse(words: readonly string[]) {
  try {
    const options = { "dry-run": { type: "boolean" } } as const;
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The only document that there is. */
async function findDocument(folder: string): Promise<string> {
  const found = await findDocuments(folder);
  const [document, ...more] = found;
  if (document === undefined) {
    const places = usualFolders.join(", ");
    throw new UsageError(`no document here or in ${places}; name one: openapi-errors init openapi.yaml`);
  }
  if (more.length === 0) return document;
  const list = found.map((path) => `\n  openapi-errors init ${path}`).join("");
  throw new UsageError(`there are ${found.length} documents, say which:${list}`);
}

function sayErrors(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of sortDiagnostics(diagnostics))
    if (diagnostic.severity === "error") say(`${formatDiagnostic(diagnostic, process.cwd())}\n`);
}

function sayWarnings(diagnostics: readonly Diagnostic[]): void {
  const many = diagnostics.filter(({ severity }) => severity === "warning").length;
  if (many > 0) say(`  faults in the document that are ignored: ${many}; openapi-errors lint shows them`);
}

async function apply(proposal: Proposal, file: string, dryRun: boolean): Promise<void> {
  const { action, name } = proposal;
  if (action === "keep") say(`redocly.yaml has it already, as ${name}`);
  if (action === "tell") {
    say(
      `redocly.yaml has a form that cannot be added to by itself; put this under its \`${proposal.under}\`:`,
    );
    print(proposal.entry);
  }
  if (action !== "write") return;
  if (dryRun) {
    say("redocly.yaml would be:");
    print(proposal.text);
    return;
  }
  await writeText(file, proposal.text);
  say(`redocly.yaml: ${name} is in it`);
}

function sayNext({ name }: Proposal, { answers }: ErrorSurvey): void {
  say(`next:\n  openapi-errors generate ${name}`);
  if (answers.open.count + answers.codeless.count + answers.bodiless.count === 0) return;
  say(
    "  make codes of what is prose: as `enum` where the code sits, or by `x-errors` on an operation\n" +
      "  (README, Describing errors), then generate again",
  );
}
