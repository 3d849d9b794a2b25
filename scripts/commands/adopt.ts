import { resolve } from "node:path";
import {
  formatAsJson,
  type PlaceFormat,
  summarizeProposals,
} from "../../generators/adopt/format-adoption.js";
import { formatPatch } from "../../generators/adopt/format-patch.js";
import type { ChangedFile } from "../../generators/adopt/plan-edits.js";
import type { Proposal } from "../../generators/adopt/proposal.js";
import {
  type AdoptionOptions,
  type AdoptionPlan,
  planAdoption,
  type ReadProse,
  readProse,
} from "../../generators/adopt-document.js";
import { type ApiConfig, ConfigError } from "../../generators/config/config.js";
import { readConfig } from "../../generators/config/read-config.js";
import { sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import { findEntry } from "../../generators/io/read-files.js";
import { writeChanges } from "../../generators/io/write-changes.js";
import { isInside, toRelativePath } from "../../generators/names/relative-path.js";
import { chooseCodes } from "../adopt/choose-codes.js";
import { planConfig } from "../adopt/plan-config.js";
import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
import { UsageError } from "../usage-error.js";

type AdoptWords = Words<"yes" | "dry-run" | "json" | "overlay" | "remove-prose", string>;

/**
 * `openapi-errors adopt <document> [--yes] [--dry-run] [--json] [--overlay file]
 * [--remove-prose]`: finds codes in prose, and writes
 * those that somebody accepts into the document, or into an overlay.
 *
 * @returns 1 where the document cannot be read, or not all that was accepted can be written
 */
export async function runAdopt({ argument, options }: AdoptWords, context: CommandContext): Promise<0 | 1> {
  const { folder, say, print, printBytes, isInteractive } = context;
  const asks = !options.yes && !options["dry-run"] && !options.json;
  if (asks && !isInteractive) {
    throw new UsageError(
      "adopt asks about each code, and there is no terminal: use --dry-run or --json to see what it finds, --yes to write all of it",
    );
  }
  const [api] = await readConfig(folder, argument);
  if (!api) throw new ConfigError("no API is configured");
  const overlay = options.overlay === undefined ? undefined : findOverlay(options.overlay, folder);
  if (overlay !== undefined && options["remove-prose"])
    throw new UsageError("--remove-prose changes the document, which --overlay leaves as it is");
  const { prose, diagnostics } = await readProse(api, overlay !== undefined);
  if (!prose) {
    for (const text of formatDiagnostics(sortDiagnostics(diagnostics), folder)) say(`${text}\n`);
    say(`${api.name}: the document cannot be read, so that nothing is written`);
    return 1;
  }
  const format: PlaceFormat = { locate: prose.locate, toPath: (path) => toRelativePath(folder, path) };
  say(`${api.name}: ${summarizeProposals(prose.proposals, prose.unassigned)}`);
  sayLocked(prose, format, context);
  const chosen = asks ? await chooseCodes(prose.proposals, format, context) : prose.proposals;
  if (!chosen) {
    say("\nthe input ended, so that nothing is written");
    return 1;
  }
  const plan = await makePlan(
    api,
    prose,
    chosen,
    { removesProse: options["remove-prose"], overlay },
    context,
  );
  if (options.json)
    print(
      formatAsJson(
        prose,
        plan.files.map(({ path }) => path),
        format,
      ),
    );
  else if (options["dry-run"]) printBytes(formatPatch(plan.files, format.toPath));
  const isToWrite = options.yes ? !options["dry-run"] : asks && (await confirm(plan, context));
  return finish(plan, isToWrite, api, context);
}

/** The files to write, with the configuration among them. */
interface Plan extends Omit<AdoptionPlan, "contract"> {
  readonly files: readonly ChangedFile[];
  /** The name that the API has in the configuration. */
  readonly name: string;
}

const nothing = { files: [], notes: [], lost: [], stillMissing: [], diagnostics: [] };

async function makePlan(
  api: ApiConfig,
  prose: ReadProse,
  chosen: readonly Proposal[],
  options: AdoptionOptions,
  { folder }: CommandContext,
): Promise<Plan> {
  // Codes of no operation are not asked about: they are written unless all the others are refused.
  const isNone = chosen.length === 0 && (prose.proposals.length > 0 || prose.unassigned.length === 0);
  if (isNone) return { ...nothing, name: api.name };
  const { contract, ...plan } = await planAdoption(prose.api, prose, chosen, options);
  if (!contract) return { ...plan, name: api.name };
  const { overlay } = options;
  const overlaid = overlay === undefined ? api : { ...api, overlays: [...(api.overlays ?? []), overlay] };
  const code = prose.api === api ? undefined : prose.api.code;
  const config = planConfig(overlaid, { contract, stillMissing: plan.stillMissing, overlay, code }, folder);
  return {
    ...plan,
    name: config.name,
    files: [...plan.files, ...config.files],
    notes: [...plan.notes, ...config.notes],
  };
}

/** The overlay to write: a new file, where a configuration may name it. */
function findOverlay(name: string, folder: string): string {
  const path = resolve(folder, name);
  if (!/\.ya?ml$/i.test(name)) throw new UsageError(`--overlay: \`${name}\` is no .yaml file`);
  if (!isInside(folder, path)) throw new UsageError(`--overlay: \`${name}\` lies outside this folder`);
  if (findEntry(path) === undefined) return path;
  throw new UsageError(
    `--overlay: \`${name}\` is there already; name a new file, and list both in \`overlays\``,
  );
}

async function confirm({ files, lost }: Plan, { ask }: CommandContext): Promise<boolean> {
  if (files.length === 0 || lost.length > 0) return false;
  const answer = await ask(`\nwrite ${files.length} ${files.length === 1 ? "file" : "files"}? [y/n] `);
  return answer !== undefined && /^y(es)?$/i.test(answer.trim());
}

async function finish(
  plan: Plan,
  isToWrite: boolean,
  api: ApiConfig,
  context: CommandContext,
): Promise<0 | 1> {
  const { files, notes, lost, stillMissing, diagnostics, name } = plan;
  const { folder, say } = context;
  for (const note of notes) say(`  ${note}`);
  if (lost.length > 0 || diagnostics.length > 0) {
    for (const text of formatDiagnostics(sortDiagnostics(diagnostics), folder)) say(`${text}\n`);
    for (const { operation, code } of lost)
      say(`  ${code} of ${operation} cannot be written where it belongs`);
    say(`${api.name}: nothing is written`);
    return 1;
  }
  if (!isToWrite || files.length === 0) {
    say(files.length === 0 ? "there is nothing to write" : "nothing is written");
    return 0;
  }
  await writeChanges(files.map(({ path, after }) => ({ path, text: after })));
  for (const { path } of files) say(`  written: ${toRelativePath(folder, path)}`);
  if (stillMissing.length > 0)
    say(
      `  the rest of the document does not yet follow ${stillMissing.join(", ")}: warnings, in redocly.yaml`,
    );
  say(
    `next:\n  openapi-errors lint ${name}       # says what is still missing\n  openapi-errors generate ${name}`,
  );
  return 0;
}

function sayLocked({ locked }: ReadProse, { toPath: show }: PlaceFormat, { say }: CommandContext): void {
  for (const { proposal, reason } of locked)
    say(
      `  ${proposal.code} of ${proposal.operation}: ${show(proposal.target.source.absoluteRef)} is not edited: ${reason}`,
    );
}
