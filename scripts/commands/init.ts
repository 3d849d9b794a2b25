import { ConfigError } from "../../generators/config/config.js";
import { findDocuments, usualFolders } from "../../generators/config/find-documents.js";
import type { Proposal } from "../../generators/config/propose-config.js";
import { readConfig } from "../../generators/config/read-config.js";
import { type Diagnostic, sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import { formatSurvey } from "../../generators/diagnostics/format-survey.js";
import type { ErrorSurvey } from "../../generators/facts/survey-errors.js";
import { writeText } from "../../generators/io/write-files.js";
import { survey } from "../../generators/understand.js";
import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
import { proposeConfigFile } from "../propose-config-file.js";
import { UsageError } from "../usage-error.js";

/**
 * `openapi-errors init [document] [--dry-run]`: looks at a document, and adds it to `redocly.yaml`.
 *
 * @returns 1 where the document has errors
 */
export async function runInit(
  { argument, options }: Words<"dry-run">,
  context: CommandContext,
): Promise<0 | 1> {
  const { folder, say } = context;
  const [api] = await readConfig(folder, argument ?? (await findDocument(folder)));
  if (!api) throw new ConfigError("no API is configured");
  const { surveyed, diagnostics } = await survey(api);
  sayErrors(diagnostics, context);
  if (!surveyed) {
    say(`${api.name}: nothing written`);
    return 1;
  }
  say(formatSurvey(surveyed.contract, surveyed.survey));
  sayWarnings(diagnostics, context);
  const { file, proposal } = proposeConfigFile(api, surveyed, folder);
  await apply(proposal, file, options["dry-run"], context);
  sayNext(proposal, surveyed.survey, context);
  return 0;
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

function sayErrors(diagnostics: readonly Diagnostic[], { folder, say }: CommandContext): void {
  const errors = sortDiagnostics(diagnostics).filter(({ severity }) => severity === "error");
  for (const text of formatDiagnostics(errors, folder)) say(`${text}\n`);
}

function sayWarnings(diagnostics: readonly Diagnostic[], { say }: CommandContext): void {
  const many = diagnostics.filter(({ severity }) => severity === "warning").length;
  if (many > 0) say(`  faults in the document that are ignored: ${many}; openapi-errors lint shows them`);
}

async function apply(
  proposal: Proposal,
  file: string,
  dryRun: boolean,
  { say, print }: CommandContext,
): Promise<void> {
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

function sayNext({ name }: Proposal, { responses }: ErrorSurvey, { say }: CommandContext): void {
  say(`next:\n  openapi-errors generate ${name}`);
  say("  npm install && npm run build, in the folder of the client, which compiles it");
  if (responses.open.count + responses.codeless.count + responses.bodiless.count === 0) return;
  say(
    "  make codes of what is prose, then generate again: as `enum` where the code sits, or on an operation, as in\n" +
      '    x-errors:\n      "409":\n        CARD_FROZEN: The card is frozen.',
  );
}
