import type { ApiConfig } from "../../generators/config/config.js";
import { type Diagnostic, sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import { generate } from "../../generators/generate.js";
import type { Assets } from "../../generators/generator-input.js";
import type { GeneratorName } from "../../generators/generators.js";
import type { WritePlan } from "../../generators/io/write-files.js";
import type { Memory } from "../../generators/memory/memory.js";
import { type Understood, understand } from "../../generators/understand.js";
import type { CommandContext } from "../command-context.js";
import { checkOwnSchema } from "./own-schema.js";

/** With what the output of an API is made. */
export interface Tools {
  readonly only: readonly GeneratorName[];
  readonly assets: Assets;
  /** What earlier runs remember; a run that stands alone has none. */
  readonly memory?: Memory | undefined;
  /** Whether the reference of the docs stays as it is; it is made by default. */
  readonly leavesReference?: boolean;
}

/** What an API came to in memory. */
export interface Made {
  readonly diagnostics: readonly Diagnostic[];
  /** The diagnostics in reading order, as they were printed. */
  readonly texts: readonly string[];
  /** `undefined` where the document has errors. */
  readonly output: { readonly understood: Understood; readonly plan: WritePlan } | undefined;
}

/** Reads the document of an API, says what is wrong with it, and makes in memory what is made of it. */
export async function makeApi(
  api: ApiConfig,
  { only, assets, memory, leavesReference }: Tools,
  { folder, say, progress }: CommandContext,
): Promise<Made> {
  progress.show(`reading ${api.name}`);
  const { understood, diagnostics } = await understand(api, { memory });
  progress.clear();
  const texts = [
    ...formatDiagnostics(sortDiagnostics(diagnostics), folder),
    ...(understood && only.includes("companion")
      ? await checkOwnSchema(api, understood.contract, folder)
      : []),
  ];
  for (const text of texts) say(`${text}\n`);
  if (!understood) return { diagnostics, texts, output: undefined };
  progress.show(`generating ${api.name}`);
  const plan = await generate(api, understood, { only, assets, memory, leavesReference });
  progress.clear();
  return { diagnostics, texts, output: { understood, plan } };
}
