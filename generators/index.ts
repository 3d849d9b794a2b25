import { dirname } from "node:path";
import type { LocationObject } from "@redocly/openapi-core";
import { formatFailurePlace } from "./codes/failure-settings.js";
import { type ApiConfig, ConfigError } from "./config/config.js";
import { readConfigToWrite } from "./config/read-config.js";
import { buildContract } from "./contract/build-contract.js";
import type { Contract, Location } from "./contract/contract.js";
import { type Diagnostic, sortDiagnostics } from "./diagnostics/diagnostic.js";
import { buildReference, referencePath } from "./docs/build-reference.js";
import { linkReference } from "./docs/link-reference.js";
import { renderReferenceFrame } from "./docs/reference-frame.js";
import { readReferenceStyle, readStyle } from "./docs/style.js";
import { readDocument } from "./document/read-document.js";
import { findWritten } from "./engine/overlaid-source.js";
import type { DocumentFacts } from "./facts/document-facts.js";
import { type ErrorSurvey, surveyErrors } from "./facts/survey-errors.js";
import {
  type Assets,
  type GeneratorInput,
  type GeneratorName,
  listGenerators,
  listOwnedFolders,
  runGenerator,
} from "./generators.js";
import type { OutputFile } from "./io/output.js";
import { planWrites, type WritePlan } from "./io/write-files.js";
import { keepOperations, keepParts } from "./memory/keep-parts.js";
import type { Memory } from "./memory/memory.js";
import { toRelativePath } from "./names/relative-path.js";
import type { OpenApiDocument } from "./openapi/openapi.js";
import { emitDocument } from "./published/emit-openapi.js";
import { readAssets } from "./read-assets.js";

/**
 * The configuration of one API.
 *
 * @param folder absolute path of the folder with `redocly.yaml`, if there is one
 * @param wanted name of an API there, or path of a document; the first API of `redocly.yaml` if absent
 * @throws {ConfigError} where the configuration is wrong or does not have what is wanted
 * @throws {OutputError} if the output folder is behind a symbolic link and no setting names it
 */
export async function readApi(folder: string, wanted?: string): Promise<ApiConfig> {
  const [api] = await readConfigToWrite(folder, wanted);
  if (!api) throw new ConfigError("no API is configured");
  return api;
}

/** A document that was read without errors, with its contract. */
export interface Understood {
  /** Expanded and bundled: what is published as `openapi.yaml`. */
  readonly document: OpenApiDocument;
  readonly contract: Contract;
}

/** How `understand` reads. */
export interface UnderstandOptions {
  /** What earlier calls remember; nothing by default. */
  readonly memory?: Memory | undefined;
}

/**
 * Reads the document of an API and builds its contract.
 *
 * @returns the diagnostics, and the document and contract unless an error makes them unusable
 * @throws {UnusableDocumentError} if the document exceeds a limit
 */
export async function understand(
  api: ApiConfig,
  { memory }: UnderstandOptions = {},
): Promise<{ readonly understood: Understood | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { document, built, diagnostics } = await readDocument(api.root, {
    ...api,
    build: (facts) => buildContractOf(facts, api),
    memory,
  });
  const understood = document && built && keepUnderstood({ document, contract: built }, api, memory);
  return { understood, diagnostics };
}

/** What says the same as in an earlier run is the same object as there. */
function keepUnderstood(
  { document, contract }: Understood,
  { root }: ApiConfig,
  memory: Memory | undefined,
): Understood {
  if (!memory) return { document, contract };
  return { document: keepParts(document, root, memory), contract: keepOperations(contract, root, memory) };
}

/**
 * The contract of an API as far as its document can be read, whatever errors it has: to look something up, not to
 * generate from.
 */
export async function readContract(api: ApiConfig): Promise<{
  /** `undefined` where nothing can be read, as in a document that is not YAML. */
  readonly contract: Contract | undefined;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { built, diagnostics } = await readDocument(api.root, {
    ...api,
    buildsDespiteErrors: true,
    build: (facts) => buildContractOf(facts, api),
  });
  return { contract: built, diagnostics };
}

/** A survey of a document's errors; without one, an error makes the document unusable. */
export interface Surveyed {
  readonly surveyed: { readonly contract: Contract; readonly survey: ErrorSurvey } | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The survey of a document's errors, its contract and the diagnostics. Where a success is certain to be a refusal
 * at times, its body is read as that of an error too.
 */
export async function survey(api: ApiConfig): Promise<Surveyed> {
  const found = await surveyOnce(api);
  const { failure } = found.surveyed?.survey ?? {};
  return failure?.isCertain ? surveyOnce({ ...api, failure: formatFailurePlace(failure.place) }) : found;
}

async function surveyOnce(api: ApiConfig): Promise<Surveyed> {
  const { built, diagnostics } = await readDocument(api.root, {
    ...api,
    build: (facts) => ({ contract: buildContractOf(facts, api), survey: surveyErrors(facts) }),
  });
  return { surveyed: built, diagnostics };
}

function buildContractOf(facts: DocumentFacts, { root }: ApiConfig): Contract {
  const folder = dirname(root);
  const relative = new Map<string, string>();
  const toRelative = (file: string) => {
    const found = relative.get(file) ?? toRelativePath(folder, file);
    relative.set(file, found);
    return found;
  };
  return buildContract(facts, (place) => toLocation(place, toRelative));
}

/**
 * The diagnostics of an API's document, in reading order.
 *
 * @throws {UnusableDocumentError} if the document exceeds a limit
 */
export async function lint(api: ApiConfig): Promise<readonly Diagnostic[]> {
  return sortDiagnostics((await readDocument(api.root, api)).diagnostics);
}

function toLocation(place: LocationObject, toRelative: (file: string) => string): Location {
  const { source, pointer = "" } = findWritten(place);
  const file = toRelative(source.absoluteRef);
  return { file, pointer: pointer.replace(/^#/, "") };
}

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
 * @throws {OutputError} if a symbolic link or something else is in the way of a file
 */
export async function generate(
  api: ApiConfig,
  { document, contract }: Understood,
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
    ...(hasDocs && hasReference(api) && !leavesReference ? [await makeReference(input)] : []),
  ];
  const plan = await planWrites(api.output, files, listOwnedFolders(only));
  if (!leavesReference || !hasReference(api)) return plan;
  return { ...plan, orphans: plan.orphans.filter((path) => path !== referencePath) };
}

/**
 * The reference of the docs alone, which takes longer than all other pages, as `generate` plans it.
 *
 * @throws {UnusableDocumentError} if Redocly cannot read the document
 */
export async function generateReference(
  api: ApiConfig,
  { document, contract }: Understood,
  assets: Assets,
): Promise<WritePlan> {
  const files = hasReference(api) ? [await makeReference({ contract, document, api, assets })] : [];
  return planWrites(api.output, files, []);
}

function hasReference({ docs }: ApiConfig): boolean {
  return docs?.reference !== false;
}

async function makeReference({ contract, document, api, assets }: GeneratorInput): Promise<OutputFile> {
  const { templates } = assets;
  const { text } = emitDocument(linkReference(document, contract));
  const frame = renderReferenceFrame({ contract, document, api, templates });
  return buildReference(text, { style: readReferenceStyle(templates), frame }, api.output);
}

export {
  type AdoptionOptions,
  type AdoptionPlan,
  planAdoption,
  type ReadProse,
  readProse,
} from "./adopt-document.js";
export { compareVersions, readSurface } from "./compare-versions.js";
export type { ApiConfig, ClientConfig, DocsConfig } from "./config/config.js";
export { ConfigError } from "./config/config.js";
export { readConfigToWrite as readApis } from "./config/read-config.js";
export type { Contract } from "./contract/contract.js";
export type { Diagnostic, Place } from "./diagnostics/diagnostic.js";
export { hasErrors, sortDiagnostics } from "./diagnostics/diagnostic.js";
export { formatDiagnostic } from "./diagnostics/format-diagnostic.js";
export { formatDiagnostics } from "./diagnostics/format-diagnostics.js";
export type { Finding } from "./diff/finding.js";
export { type Example, renderExamples } from "./docs/render-examples.js";
export { renderProblems } from "./docs/render-problems.js";
export { writeMatch } from "./emit/write-match.js";
export type { ErrorSurvey } from "./facts/survey-errors.js";
export type { Assets, GeneratorInput, GeneratorName } from "./generators.js";
export { generatorNames } from "./generators.js";
export type { OutputFile } from "./io/output.js";
export { OutputError } from "./io/output.js";
export type { WritePlan } from "./io/write-files.js";
export { writeFiles } from "./io/write-files.js";
export { UnusableDocumentError } from "./limits/unusable-document.js";
export { type MadeRelease, makeRelease, type ReleaseResult } from "./make-release.js";
export { createMemory, type Memory } from "./memory/memory.js";
export type { OpenApiDocument } from "./openapi/openapi.js";
export { readAssets } from "./read-assets.js";
export { readStyle };
