import { join } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import { proposeConfig } from "../../generators/config/propose-config.js";
import { readConfig } from "../../generators/config/read-config.js";
import type { Contract } from "../../generators/contract/contract.js";
import type { ErrorSurface } from "../../generators/contract/surface.js";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatCode } from "../../generators/diagnostics/format-code.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import { formatAsGithub, formatAsJson } from "../../generators/diagnostics/format-machine.js";
import { formatSurvey } from "../../generators/diagnostics/format-survey.js";
import { linkReference } from "../../generators/docs/link-reference.js";
import { type GeneratorName, generatorNames } from "../../generators/generators.js";
import {
  compareVersions,
  generate,
  lint,
  readContract,
  readSurface,
  survey,
  type Understood,
  understand,
} from "../../generators/index.js";
import { UnusableDocumentError } from "../../generators/limits/unusable-document.js";
import { emitDocument } from "../../generators/published/emit-openapi.js";
import { appendRelease } from "../../generators/release/append-release.js";
import { buildRelease } from "../../generators/release/build-release.js";
import { formatReleased, parseReleased } from "../../generators/release/released-surface.js";

/** How far commands go with a document. */
export interface Extent {
  /** Generators to run; all of them if absent. */
  readonly only?: readonly GeneratorName[];
  /** Whether the reference is built, which takes seconds. */
  readonly reference?: boolean;
}

/**
 * Runs what every command does with a document, in this process.
 *
 * @param document its name in the folder
 * @returns whether something could be made of it
 * @throws what would be exit 70: anything but that the document is of no use
 */
export async function runEveryCommand(
  folder: string,
  document: string,
  extent: Extent = {},
): Promise<boolean> {
  const [api] = await readConfig(folder, document);
  if (!api) throw new Error(`no document in ${folder}`);
  formatEveryWay(await lint({ ...api, strict: true }), folder);
  const { understood, diagnostics } = await understand(api);
  formatEveryWay(diagnostics, folder);
  if (!understood) {
    if (!hasErrors(diagnostics)) throw new Error("nothing can be made of the document, and nobody says why");
    const { contract } = await readContract(api);
    if (contract) explain(contract);
    return false;
  }
  await init(api, folder);
  explain(understood.contract);
  await compareWithItself(api);
  return await generateAll(api, understood, extent);
}

function formatEveryWay(diagnostics: readonly Diagnostic[], folder: string): void {
  const sorted = sortDiagnostics(diagnostics);
  formatDiagnostics(sorted, folder);
  formatAsJson(sorted, folder);
  formatAsGithub(sorted, folder);
}

async function compareWithItself(api: ApiConfig): Promise<void> {
  const [base, revision] = [await readSurface({ api }), await readSurface({ api })];
  if (!base.surface || !revision.surface) throw new Error("a document of use cannot be compared");
  const found = compareVersions({ surface: base.surface }, { surface: revision.surface });
  if (found?.length !== 0) throw new Error(`changes without a change: ${JSON.stringify(found)}`);
  release(base.surface);
}

/** Releases a document, and again as if it had been empty before. */
function release(surface: ErrorSurface): void {
  const mark = { date: "2026-01-01", count: 1 };
  const kept = parseReleased(formatReleased({ release: mark, surface }), surface.at);
  if (typeof kept === "string") throw new Error(`what is kept of a release ${kept}`);
  if (compareVersions({ surface: kept.surface }, { surface })?.length !== 0)
    throw new Error("something has changed since the release of the same");
  const base = { ...surface, operations: [], retired: new Map() };
  const found = compareVersions({ surface: base }, { surface }) ?? [];
  const whole = buildRelease(found, { base, revision: surface, date: mark.date }, () => false);
  const text = appendRelease(appendRelease(undefined, whole), { ...whole, date: "2026-01-02" });
  if (text === undefined) throw new Error("a release cannot be added to the history");
}

async function init(api: ApiConfig, folder: string): Promise<void> {
  const { surveyed } = await survey(api);
  if (!surveyed) return;
  formatSurvey(surveyed.contract, surveyed.survey);
  const { codePlaces, messagePaths, issuePlaces, failurePlaces } = surveyed.contract;
  const parts = { codePaths: codePlaces.map(({ path }) => path), messagePaths, issuePlaces, failurePlaces };
  proposeConfig(undefined, api, parts, folder);
}

function explain(contract: Contract): void {
  for (const { code } of contract.catalog.slice(0, 5)) formatCode(contract, code, "https://docs.example.com");
}

async function generateAll(
  api: ApiConfig,
  understood: Understood,
  { only = generatorNames, reference = false }: Extent,
): Promise<boolean> {
  const output = join(api.output, "of-the-test");
  try {
    // What the reference is made from, which Redocly then takes seconds for.
    emitDocument(linkReference(understood.document, understood.contract));
    await generate({ ...api, output, docs: { ...api.docs, reference } }, understood, { only });
    return true;
  } catch (error) {
    if (error instanceof UnusableDocumentError) return false;
    throw error;
  }
}
