import type { ApiConfig } from "./config/config.js";
import { referencePath } from "./docs/reference-path.js";
import type { Assets, GeneratorInput } from "./generator-input.js";
import { type GeneratorName, listGenerators, listOwnedFolders, runGenerator } from "./generators.js";
import { refuseForeignFiles } from "./io/foreign-files.js";
import type { OutputFile } from "./io/output.js";
import { planWrites, type WritePlan } from "./io/write-files.js";
import type { Memory } from "./memory/memory.js";
import { readAssets } from "./read-assets.js";
import type { Understood } from "./understand.js";

/** Options of `generate`. */
export interface GenerateOptions {
  /** Generators to run; those of the form of the client if absent. */
  readonly only?: readonly GeneratorName[];
  /** Templates and styles of the output; those that ship with the toolchain if absent. */
  readonly assets?: Assets;
  /** What earlier calls remember; nothing by default. */
  readonly memory?: Memory | undefined;
  /** Whether the reference of the docs stays as it is, for `generateReference` to make it; `false` by default. */
  readonly leavesReference?: boolean | undefined;
}

/**
 * Generates everything in memory and compares it with the output folder.
 *
 * @returns what `writeFiles` is to write into `api.output`; until then nothing is written
 * @throws {UnusableDocumentError} if the output exceeds a limit
 * @throws {OutputError} if a symbolic link or something else is in the way of a file, or if one would replace what
 *   people have written
 */
export async function generate(
  api: ApiConfig,
  { document, contract, sources }: Understood,
  { only = listGenerators(api), assets: given, memory, leavesReference = false }: GenerateOptions = {},
): Promise<WritePlan> {
  const assets = given ?? (await readAssets());
  const input = { contract, document, api, assets, memory };
  const hasDocs = only.includes("docs");
  const others = only.filter((name) => name !== "document");
  const [published, ...made] = await Promise.all([
    only.includes("document") || hasDocs ? runGenerator("document", input) : [],
    ...others.map((name) => runGenerator(name, input)),
  ]);
  const files = [
    ...(only.includes("document") ? published : []),
    ...made.flat(),
    ...(hasDocs ? published.map((file) => ({ ...file, path: `docs/${file.path}` })) : []),
    ...(hasDocs && hasReference(api) && !leavesReference ? [await loadAndMakeReference(input)] : []),
  ];
  const plan = await planOutput(api, files, listOwnedFolders(only), sources);
  if (!leavesReference || !hasReference(api)) return plan;
  return { ...plan, orphans: plan.orphans.filter((path) => path !== referencePath) };
}

/**
 * The reference of the docs alone, which takes longer than all other pages, as `generate` plans it.
 *
 * @throws {UnusableDocumentError} if Redocly cannot read the document
 * @throws {OutputError} as `generate` does
 */
export async function generateReference(
  api: ApiConfig,
  { document, contract, sources }: Understood,
  assets: Assets,
): Promise<WritePlan> {
  const files = hasReference(api) ? [await loadAndMakeReference({ contract, document, api, assets })] : [];
  return planOutput(api, files, [], sources);
}

async function planOutput(
  { output, docs }: ApiConfig,
  files: readonly OutputFile[],
  owned: readonly string[],
  sources: readonly string[],
): Promise<WritePlan> {
  const plan = await planWrites(output, files, owned);
  await refuseForeignFiles(output, plan, docs?.logoFile ? [...sources, docs.logoFile] : sources);
  return plan;
}

function hasReference({ docs }: ApiConfig): boolean {
  return docs?.reference !== false;
}

/** The docs alone need what makes it. */
async function loadAndMakeReference(input: GeneratorInput): Promise<OutputFile> {
  const { makeReference } = await import("./make-reference.js");
  return makeReference(input);
}
