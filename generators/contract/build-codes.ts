import type { LocationObject } from "@redocly/openapi-core";
import { createExampleFinder, findNearbyMeaning, listNearbyTexts } from "../codes/code-meaning.js";
import { findValueName } from "../codes/value-texts.js";
import type { CodeFact, CodeList } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { ResponseFact } from "../facts/operation-facts.js";
import { createCodeLimit } from "../limits/code-limit.js";
import type { DocumentedCode, Location, RetryAdvice } from "./contract.js";
import { readCatalogEntry } from "./read-extensions.js";

/** Builds the codes of a response; `genericCode` is the one that says no more than its status. */
export type BuildCodes = (
  response: ResponseFact,
  genericCode: string | undefined,
) => readonly DocumentedCode[];

/** @param sharedTexts texts that describe several codes, so that they are the meaning of none */
export function createCodeBuilder(
  { catalog, follow }: DocumentFacts,
  sharedTexts: ReadonlySet<string>,
  locate: (place: LocationObject) => Location,
): BuildCodes {
  const findExample = createExampleFinder(follow);
  const countCodes = createCodeLimit();
  const describe = (response: ResponseFact, fact: CodeFact) => {
    const { code, index, list, own } = fact;
    const entry = readCatalogEntry(catalog?.get(code)?.entry);
    const override = readCatalogEntry(own);
    const placed = { node: response.response, location: response.location };
    const example = findExample(placed, code, list.path);
    const meaning =
      own.meaning ??
      entry.meaning ??
      findNearbyMeaning(list, (text) => sharedTexts.has(text)) ??
      example?.meaning ??
      findValueName(list.schema, code, index) ??
      "";
    const fix = override.fix ?? entry.fix;
    const retry = override.retry ?? entry.retry;
    return {
      code,
      meaning,
      ...(fix !== undefined && { fix }),
      ...(retry !== undefined && { retry: retry as RetryAdvice }),
      ...(example && { sample: example.sample }),
    };
  };
  return (response, genericCode) => {
    for (const list of new Set(response.codes.map((fact) => fact.list))) countCodes(list);
    return response.codes.map((fact) => ({
      ...describe(response, fact),
      generic: fact.code === genericCode,
      origin: locate(fact.at),
      meaningOrigin: locate(fact.meaningAt),
    }));
  };
}

/** Texts that describe several codes. */
export function findSharedTexts(lists: Iterable<CodeList>): ReadonlySet<string> {
  const codesByText = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const text of listNearbyTexts(list)) {
      codesByText.set(text, (codesByText.get(text) ?? new Set()).add(list.codes[0]?.code ?? ""));
    }
  }
  return new Set([...codesByText].flatMap(([text, codes]) => (codes.size > 1 ? [text] : [])));
}
