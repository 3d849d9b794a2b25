import { dirname } from "node:path";
import type { LocationObject } from "@redocly/openapi-core";
import type { ApiConfig } from "./config/config.js";
import { buildContract } from "./contract/build-contract.js";
import type { Contract, Location } from "./contract/contract.js";
import { type Diagnostic, sortDiagnostics } from "./diagnostics/diagnostic.js";
import { buildReference } from "./docs/build-reference.js";
import { linkReference } from "./docs/link-reference.js";
import { readDocument } from "./document/read-document.js";
import type { DocumentFacts } from "./facts/document-facts.js";
import { type ErrorSurvey, surveyErrors } from "./facts/survey-errors.js";
import {
  type Assets,
  type GeneratorInput,
  type GeneratorName,
  listOwnedFolders,
  runGenerator,
} from "./generators.js";
import type { OutputFile } from "./io/output.js";
import { planWrites, type WritePlan } from "./io/write-files.js";
import { toRelativePath } from "./names/relative-path.js";
import type { OpenApiDocument } from "./openapi/openapi.js";
import { emitDocument } from "./published/emit-document.js";

/** A document that was read without errors, with its contract. */
export interface Understood {
  readonly document: OpenApiDocument;
  readonly contract: Contract;
}

/**
 * Reads the document of an API and builds its contract.
 *
 * @param onDocument called once the document can no longer change, which may be before it was checked
 * @returns the diagnostics, and the document and contract unless an error makes them unusable
 */
export async function understand(
  api: ApiConfig,
  onDocument?: (document: OpenApiDocument) => void,
): Promise<{ readonly understood: Understood | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const { document, built, diagnostics } = await readDocument(api.root, {
    ...api,
    build: (facts) => buildContractOf(facts, api),
    ...(onDocument && { onDocument }),
  });
  return { understood: document && built && { document, contract: built }, diagnostics };
}

/** The survey of a document's errors, its contract and the diagnostics. */
export async function survey(api: ApiConfig): Promise<{
  readonly surveyed: { readonly contract: Contract; readonly survey: ErrorSurvey } | undefined;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { built, diagnostics } = await readDocument(api.root, {
    ...api,
    build: (facts) => ({ contract: buildContractOf(facts, api), survey: surveyErrors(facts) }),
  });
  return { surveyed: built, diagnostics };
}

function buildContractOf(facts: DocumentFacts, { root }: ApiConfig): Contract {
  return buildContract(facts, (place) => toLocation(place, dirname(root)));
}

/** The diagnostics of an API's document, in reading order. */
export async function lint(api: ApiConfig): Promise<readonly Diagnostic[]> {
  return sortDiagnostics((await readDocument(api.root, api)).diagnostics);
}

function toLocation({ source, pointer = "" }: LocationObject, folder: string): Location {
  const file = toRelativePath(folder, source.absoluteRef);
  return { file, pointer: pointer.replace(/^#/, "") };
}

/** Options of `generate`. */
export interface GenerateOptions {
  /** Generators to run. */
  readonly only: readonly GeneratorName[];
  /** Where generators run; in this thread by default. */
  readonly run?: typeof runGenerator;
}

/** Generates everything in memory and compares it with the output folder. */
export async function generate(
  api: ApiConfig,
  { document, contract }: Understood,
  assets: Assets,
  { only, run = runGenerator }: GenerateOptions,
): Promise<WritePlan> {
  const input = { contract, document, api, assets };
  const hasDocs = only.includes("docs");
  const others = only.filter((name) => name !== "document");
  const [published, ...made] = await Promise.all([
    only.includes("document") || hasDocs ? run("document", input) : [],
    ...others.map((name) => run(name, input)),
  ]);
  const files = [
    ...(only.includes("document") ? published : []),
    ...made.flat(),
    ...(hasDocs ? published.map((file) => ({ ...file, path: `docs/${file.path}` })) : []),
    ...(hasDocs && api.docs?.reference !== false ? [await makeReference(input)] : []),
  ];
  return planWrites(api.output, files, listOwnedFolders(only));
}

async function makeReference({ contract, document, api, assets }: GeneratorInput): Promise<OutputFile> {
  const { text } = emitDocument(linkReference(document, contract));
  const theme = assets.templates.get("docs/assets/reference.css") ?? "";
  return buildReference(text, theme, api.output);
}

export { renderProblems } from "./docs/render-problems.js";
export type { ErrorSurvey } from "./facts/survey-errors.js";
