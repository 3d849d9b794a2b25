import { parseArgs } from "node:util";
import { type GeneratorName, generatorNames, listOwnedFolders } from "../../generators/generators.js";
import { keepJournal } from "../../generators/io/journal.js";
import type { GenerateWords } from "../generate/generate-apis.js";
import { recallRun, rememberRun } from "../generate/last-run.js";
import { formatSummary } from "../generate/report.js";
import { say } from "../say.js";
import { UsageError } from "../usage-error.js";

/**
 * `openapi-errors generate [api] [--check] [--verify] [--strict] [--only …] [--no-reference] [--watch]`.
 *
 * @returns 1 where a document has errors, where `--check` finds a difference, or `--verify` a client that does
 *   not compile
 */
export async function runGenerate(words: readonly string[]): Promise<0 | 1> {
  const { watch, ...parsed } = parseWords(words);
  const folder = process.cwd();
  if (watch) {
    const { watchApis } = await import("../generate/watch-apis.js");
    return watchApis(folder, parsed);
  }
  if (!parsed.check && (await isAsBefore(folder, parsed))) return 0;
  // All that generating needs takes longer to load than to find out that there is nothing to do.
  const { createApiGenerator } = await import("../generate/generate-apis.js");
  const generator = createApiGenerator(folder, parsed);
  try {
    const { result: reports, journal } = await keepJournal(generator.run);
    if (reports && !parsed.check) await rememberRun(folder, parsed, journal, reports);
    return reports ? 0 : 1;
  } finally {
    await generator.close();
  }
}

/** Whether a run would change nothing, in which case it says what it would. */
async function isAsBefore(folder: string, words: GenerateWords): Promise<boolean> {
  const start = performance.now();
  const reports = await recallRun(folder, words);
  for (const report of reports ?? []) {
    for (const text of report.diagnostics) say(`${text}\n`);
    say(formatSummary(report, performance.now() - start));
  }
  return reports !== undefined;
}

function parseWords(words: readonly string[]): GenerateWords & { readonly watch: boolean } {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new UsageError("generate takes one api at most");
  const { check = false, verify = false, strict = false, watch = false } = values;
  if (check && watch) throw new UsageError("--check writes nothing, so that there is nothing to watch for");
  const only = parseOnly(values.only);
  if (verify && only) refusePartOfClient(only);
  return {
    wanted: positionals[0],
    check,
    verify,
    strict,
    only,
    reference: !values["no-reference"],
    watch,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        check: { type: "boolean" },
        only: { type: "string" },
        strict: { type: "boolean" },
        verify: { type: "boolean" },
        "no-reference": { type: "boolean" },
        watch: { type: "boolean" },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function parseOnly(text: string | undefined): readonly GeneratorName[] | undefined {
  if (text === undefined) return undefined;
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !(generatorNames as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new UsageError(`no generator \`${unknown}\`; there is: ${generatorNames.join(", ")}`);
  return generatorNames.filter((name) => names.includes(name));
}

/** Each file of a client refers to others, so that a part of it cannot be compiled. */
function refusePartOfClient(only: readonly GeneratorName[]): void {
  if (listOwnedFolders(only).includes("client")) return;
  throw new UsageError(
    "--verify compiles the whole client, so that --only has to name types, errors, client and testing",
  );
}
