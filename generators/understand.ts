import { dirname } from "node:path";
import type { LocationObject } from "@redocly/openapi-core";
import { formatFailurePlace } from "./codes/failure-settings.js";
import type { ApiConfig } from "./config/config.js";
import { buildContract } from "./contract/build-contract.js";
import type { Contract, Location } from "./contract/contract.js";
import { type Diagnostic, sortDiagnostics } from "./diagnostics/diagnostic.js";
import { readDocument } from "./document/read-document.js";
import { findWritten } from "./engine/overlaid-source.js";
import type { DocumentFacts } from "./facts/document-facts.js";
import { type ErrorSurvey, surveyErrors } from "./facts/survey-errors.js";
import { keepOperations, keepParts } from "./memory/keep-parts.js";
import type { Memory } from "./memory/memory.js";
import { toRelativePath } from "./names/relative-path.js";
import type { OpenApiDocument } from "./openapi/openapi.js";

/** A document that was read without errors, with its contract. */
export interface Understood {
  /** Expanded and bundled: what is published as `openapi.yaml`. */
  readonly document: OpenApiDocument;
  readonly contract: Contract;
  /** Absolute paths of the files that it was read from; output never takes their place. */
  readonly sources: readonly string[];
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
  const { document, built, diagnostics, files } = await readDocument(api.root, {
    ...api,
    build: (facts) => buildContractOf(facts, api),
    memory,
  });
  const understood = document && built && { document, contract: built, sources: files };
  return { understood: understood && keepUnderstood(understood, api, memory), diagnostics };
}

/** What says the same as in an earlier run is the same object as there. */
function keepUnderstood(understood: Understood, { root }: ApiConfig, memory: Memory | undefined): Understood {
  if (!memory) return understood;
  const { document, contract } = understood;
  return {
    ...understood,
    document: keepParts(document, root, memory),
    contract: keepOperations(contract, root, memory),
  };
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
