import { type GeneratorName, listOwnedFolders } from "../../generators/generators.js";
import { keepJournal } from "../../generators/io/journal.js";
import type { CommandContext } from "../command-context.js";
import type { GenerateWords } from "../generate/generate-apis.js";
import { recallRun, rememberRun } from "../generate/last-run.js";
import { formatSummary } from "../generate/report.js";
import { type OptionValues, readDocsUrl } from "../options.js";
import type { Words } from "../parse-words.js";
import { UsageError } from "../usage-error.js";

type Option =
  | "check"
  | "verify"
  | "strict"
  | "only"
  | "companion"
  | "adapter"
  | "watch"
  | "no-reference"
  | "docs-url";

/**
 * `openapi-errors generate [api] [--check] [--verify] [--strict] [--only …] [--companion] [--adapter …]
 * [--no-reference] [--docs-url …] [--watch]`.
 *
 * @returns 1 where a document has errors, where `--check` finds a difference, or `--verify` a client that does
 *   not compile
 */
export async function runGenerate(
  { argument: wanted, options }: Words<Option>,
  context: CommandContext,
): Promise<0 | 1> {
  refuseContradictions(options);
  const { check, verify, strict, only, companion, adapter, watch } = options;
  const words = {
    ...{ wanted, check, verify, strict, only, companion, adapters: adapter },
    reference: !options["no-reference"],
    docsUrl: options["docs-url"] ?? readDocsUrlOf(context),
  };
  if (watch) {
    await context.tune();
    const { watchApis } = await import("../generate/watch-apis.js");
    return watchApis(words, context);
  }
  if (!check && (await isAsBefore(words, context))) return 0;
  // All that generating needs takes longer to load than to find out that there is nothing to do.
  await context.tune();
  const { createApiGenerator } = await import("../generate/generate-apis.js");
  const generator = createApiGenerator(words, context);
  const { result: reports, journal } = await keepJournal(generator.run);
  if (reports && !check) await rememberRun(context.folder, words, journal, reports);
  return reports ? 0 : 1;
}

/** The variable stands for the option, so that a build can say where it publishes without changing a command. */
function readDocsUrlOf({ env }: CommandContext): string | undefined {
  const name = "OPENAPI_ERRORS_DOCS_URL";
  const text = env[name];
  return text === undefined || text === "" ? undefined : readDocsUrl(text, name);
}

/** Whether a run would change nothing, in which case it says what it would. */
async function isAsBefore(words: GenerateWords, { folder, say }: CommandContext): Promise<boolean> {
  // For `performance`, Node would load a part that nothing else of this needs.
  const start = Date.now();
  const reports = await recallRun(folder, words);
  for (const report of reports ?? []) {
    for (const text of report.diagnostics) say(`${text}\n`);
    say(formatSummary(report, Date.now() - start));
  }
  return reports !== undefined;
}

function refuseContradictions({ check, watch, verify, only, companion }: OptionValues<Option>): void {
  if (check && watch) throw new UsageError("--check writes nothing, so that there is nothing to watch for");
  if (companion && only)
    throw new UsageError("--companion makes the companion alone; with --only, name it: --only companion");
  if (verify && only) refusePartOfClient(only);
}

/** Each file of a client refers to others, so that a part of it cannot be compiled. */
function refusePartOfClient(only: readonly GeneratorName[]): void {
  const whole = listOwnedFolders(only);
  if (whole.includes("client") || whole.includes("companion")) return;
  throw new UsageError(
    "--verify compiles the whole client, so that --only has to name types, errors, client and testing, or companion",
  );
}
