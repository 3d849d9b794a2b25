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
import { emitDocument } from "./published/emit-openapi.js";

/** A document that has been read and understood. */
export interface Understood {
  readonly document: OpenApiDocument;
  readonly contract: Contract;
}

/**
 * Reads the document of an API and builds its contract.
 *
 * @param onDocument called once the document can no longer change, which may be before it was checked
 * @returns what was found wrong, and the document and contract unless it makes them unusable
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

/** What a document says of its errors, with its contract, and what was found wrong. */
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

/** What is wrong with the document of an API, in reading order. */
export async function lint(api: ApiConfig): Promise<readonly Diagnostic[]> {
  return sortDiagnostics((await readDocument(api.root, api)).diagnostics);
}

function toLocation({ source, pointer = "" }: LocationObject, folder: string): Location {
  const file = toRelativePath(folder, source.absoluteRef);
  return { file, pointer: pointer.replace(/^#/, "") };
}

/** How `generate` goes about its work. */
export interface GenerateOptions {
  /** Generators to run. */
  readonly only: readonly GeneratorName[];
  /** Where generators run; here unless said otherwise. */
  readonly run?: typeof runGenerator;
}

/** Makes everything in memory and compares it with what the output folder has. */
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
