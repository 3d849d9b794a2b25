import { relative } from "node:path";
import { parseArgs } from "node:util";
import type { ApiConfig } from "../../generators/config/config.js";
import { readConfig } from "../../generators/config/read-config.js";
import type { Contract } from "../../generators/contract/contract.js";
import { sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatCodePlaces } from "../../generators/diagnostics/format-code-places.js";
import { formatDiagnostic } from "../../generators/diagnostics/format-diagnostic.js";
import { type GeneratorName, generatorNames } from "../../generators/generators.js";
import { generate, understand } from "../../generators/index.js";
import { type WritePlan, writeFiles } from "../../generators/io/write-files.js";
import { createProgress } from "../progress.js";
import { readAssets } from "../read-assets.js";
import { UsageError } from "../usage-error.js";

/**
 * `openapi-errors generate [api] [--check] [--strict] [--only …]`.
 *
 * @returns 1 where a document has errors, or where `--check` finds a difference
 */
export async function runGenerate(words: readonly string[]): Promise<0 | 1> {
  const { wanted, check, only, strict } = parseWords(words);
  let exitCode: 0 | 1 = 0;
  for (const api of await readConfig(process.cwd(), wanted)) {
    if (!(await generateApi({ ...api, strict }, check, only))) exitCode = 1;
  }
  return exitCode;
}

interface Words {
  readonly wanted: string | undefined;
  readonly check: boolean;
  readonly strict: boolean;
  readonly only: readonly GeneratorName[] | undefined;
}

function parseWords(words: readonly string[]): Words {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new UsageError("generate takes one api at most");
  const { check = false, strict = false } = values;
  return { wanted: positionals[0], check, strict, only: parseOnly(values.only) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { check: { type: "boolean" }, only: { type: "string" }, strict: { type: "boolean" } },
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

/** @returns whether all went well */
async function generateApi(api: ApiConfig, check: boolean, only: Words["only"]): Promise<boolean> {
  const start = performance.now();
  const progress = createProgress(process.stderr);
  progress.show(`reading ${api.name}`);
  const { understood, diagnostics } = await understand(api);
  progress.clear();
  for (const diagnostic of sortDiagnostics(diagnostics))
    say(`${formatDiagnostic(diagnostic, process.cwd())}\n`);
  if (!understood) {
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    say(`${api.name}: ${count(errors.length, "error")}, nothing written`);
    return false;
  }
  // The docs are built, not committed, so that drift is looked for in the rest unless they are asked for.
  const chosen = only ?? generatorNames.filter((name) => !check || name !== "docs");
  const plan = await generate(api, understood, await readAssets(), chosen, (stage) =>
    progress.show(`${api.name}: ${stage}`),
  );
  progress.clear();
  if (check) return reportDrift(api, plan);
  await writeFiles(api.output, plan);
  say(summarize(api, understood.contract, plan, performance.now() - start));
  return true;
}

function reportDrift({ name, output }: ApiConfig, { changed, orphans, unchanged }: WritePlan): boolean {
  const folder = toShown(output);
  for (const { path } of changed) say(`differs: ${folder}/${path}`);
  for (const path of orphans) say(`orphan:  ${folder}/${path}`);
  const differences = changed.length + orphans.length;
  say(
    differences === 0
      ? `${name}: ${count(unchanged, "file")} as the document gives them`
      : `${name}: ${count(differences, "file differs", "files differ")} from what the document gives; run: openapi-errors generate`,
  );
  return differences === 0;
}

function summarize({ name, output }: ApiConfig, contract: Contract, plan: WritePlan, tookMs: number): string {
  const { operations, catalog } = contract;
  const { changed, unchanged, orphans } = plan;
  const pairs = operations.flatMap(({ errors }) => errors.flatMap(({ codes }) => codes)).length;
  const counts = `${count(operations.length, "operation")}, ${count(catalog.length, "code")} in ${count(pairs, "place")}`;
  const files =
    changed.length + orphans.length === 0
      ? `nothing changed in ${toShown(output)} (${count(unchanged, "file")})`
      : `${changed.length} written to ${toShown(output)}, ${unchanged} unchanged, ${orphans.length} removed`;
  return `${name}: ${counts}; ${files}; ${(tookMs / 1000).toFixed(1)} s\n${name}: ${formatCodePlaces(contract)}`;
}

/** A folder as people name it, from where they are. */
function toShown(folder: string): string {
  return relative(process.cwd(), folder).replaceAll("\\", "/") || ".";
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
