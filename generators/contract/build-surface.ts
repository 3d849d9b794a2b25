import { findSharedResponse } from "../expand/shared-response.js";
import type { CodeFact } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { HistoryFact } from "../facts/history-facts.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { followEach } from "../openapi/follow.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { toEssence } from "../openapi/media-types.js";
import { formatPointer } from "../openapi/pointer.js";
import { collectLists } from "./build-code-places.js";
import { createCodeDescriber, type DescribeCode, findSharedTexts } from "./build-codes.js";
import { readCatalogEntry, readRetry } from "./read-extensions.js";
import { createFieldReader, type ReadFields } from "./read-fields.js";
import { toReplay } from "./replay.js";
import type {
  CodeSurface,
  ErrorSurface,
  HeaderSurface,
  OperationSurface,
  ResponseSurface,
  RetiredCode,
} from "./surface.js";

/** What callers rely on when a request fails, as the facts of a document have it. */
export function buildSurface(facts: DocumentFacts): ErrorSurface {
  const lists = collectLists(facts).flatMap((place) => [...place.lists]);
  const sources: Sources = {
    facts,
    describe: createCodeDescriber(facts, findSharedTexts(lists)),
    readFields: createFieldReader(facts.follow),
  };
  const operations = facts.operations.map((fact) => buildOperation(fact, sources));
  return { at: facts.location, operations, retired: findRetired(facts, operations) };
}

interface Sources {
  readonly facts: DocumentFacts;
  readonly describe: DescribeCode;
  readonly readFields: ReadFields;
}

function buildOperation(fact: OperationFact, sources: Sources): OperationSurface {
  const { id, method, path, operation, location } = fact;
  return {
    ...{ id, method, path },
    summary: operation.summary ?? "",
    replay: toReplay(operation["x-replay"], method).replay,
    at: location.key(),
    responses: fact.responses.filter(({ isError }) => isError).map((one) => buildResponse(one, sources)),
  };
}

function buildResponse(fact: ResponseFact, { facts, describe, readFields }: Sources): ResponseSurface {
  const { status, response, location, fromShorthand } = fact;
  const shared = fact.shared ?? (fromShorthand ? findSharedResponse(facts.shared, status) : undefined);
  return {
    status,
    isRefusal: isSuccessStatus(status),
    // What the expansion made is written nowhere else than in `x-errors`.
    at: fromShorthand ? fact.at : location.key(),
    codes: fact.codes.map((code) => buildCode(code, fact, { facts, describe })),
    codePlaces: [...new Set(fact.codes.map(({ list }) => formatPointer(list.path.map(toEntry))))],
    fields: readFields({ node: response, location }),
    headers: buildHeaders(fact, facts),
    mediaTypes: [...new Set(Object.keys(response.content ?? {}).map(toEssence))],
    sharedAt: shared?.location.key(),
    retry: readRetry(shared?.norm.retry),
  };
}

function buildCode(
  fact: CodeFact,
  response: ResponseFact,
  { facts, describe }: Pick<Sources, "facts" | "describe">,
): CodeSurface {
  const { code, at, own } = fact;
  const { meaning, retry } = describe(response, fact);
  const listed = facts.catalog?.get(code);
  const entry = readCatalogEntry(listed?.entry);
  const isOfCatalog = own.meaning === undefined && entry.meaning !== undefined;
  const meaningAt = (isOfCatalog ? listed?.location.key() : undefined) ?? fact.meaningAt;
  return { code, meaning, retry, isDeprecated: entry.deprecated ?? false, at, meaningAt };
}

function buildHeaders(
  { response, location }: ResponseFact,
  { follow }: DocumentFacts,
): ReadonlyMap<string, HeaderSurface> {
  const headers = followEach(response.headers, location.child("headers"), follow);
  return new Map(
    headers.map(({ key, node, location: at }) => [
      key.toLowerCase(),
      { isRequired: node.required === true, at: at.key() },
    ]),
  );
}

/** Deprecated entries of the catalog and what the history has retired, unless an operation returns it. */
function findRetired(
  { catalog, history }: DocumentFacts,
  operations: readonly OperationSurface[],
): ReadonlyMap<string, RetiredCode> {
  const responses = operations.flatMap((operation) => operation.responses);
  const used = new Set(responses.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const entries = [...(catalog?.values() ?? [])].flatMap(({ code, entry, location }) => {
    const { meaning = "", deprecated } = readCatalogEntry(entry);
    return deprecated ? [[code, { meaning, at: location }] as const] : [];
  });
  // What the catalog says of a code that it still has comes first.
  const retired = [...listRetired(history), ...entries];
  return new Map(retired.filter(([code]) => !used.has(code)));
}

/** What a history has retired. */
export function listRetired(history: HistoryFact | undefined): readonly (readonly [string, RetiredCode])[] {
  return [...(history?.lives ?? [])].flatMap(([code, { retired }]) =>
    retired ? [[code, { meaning: retired.meaning, at: retired.location.key() }] as const] : [],
  );
}

/** A number in a path is any entry of a list. */
function toEntry(name: string): string {
  return /^\d+$/.test(name) ? "0" : name;
}
