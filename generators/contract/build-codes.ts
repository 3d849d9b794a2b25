import type { LocationObject } from "@redocly/openapi-core";
import {
  type CodeExample,
  createExampleFinder,
  findNearbyMeaning,
  listNearbyTexts,
} from "../codes/code-meaning.js";
import { findListedValue } from "../codes/listed-codes.js";
import { findTellingName } from "../codes/value-texts.js";
import { findCodeIn } from "../expand/error-body.js";
import type { CodeFact, CodeList } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { ResponseFact } from "../facts/operation-facts.js";
import { createCodeLimit } from "../limits/code-limit.js";
import { holdsStatus, nameStatus, pickStatus } from "../openapi/http-status.js";
import { readTrigger } from "../openapi/trigger.js";
import type { BodySamples } from "../samples/body-samples.js";
import type { DocumentedCode, Location, RetryAdvice } from "./contract.js";
import { readCatalogEntry } from "./read-extensions.js";

/** A response, and what its samples say besides the code. */
export interface CodedResponse extends ResponseFact {
  /** Places of the text for people. */
  readonly messagePaths: readonly (readonly string[])[];
  /** Every status of the operation. */
  readonly statuses: readonly string[];
}

/** Builds the codes of a response; `genericCode` is the one that says no more than its status. */
export type BuildCodes = (
  response: CodedResponse,
  genericCode: string | undefined,
) => readonly DocumentedCode[];

/** What a document says of a code of a response. */
export type DescribeCode = (
  response: Pick<ResponseFact, "response" | "location">,
  fact: CodeFact,
) => Pick<DocumentedCode, "meaning" | "fix" | "retry" | "trigger"> & {
  readonly examples: readonly CodeExample[];
};

/** @param sharedTexts texts that describe several codes, so that they are the meaning of none */
export function createCodeDescriber(
  { catalog, follow }: DocumentFacts,
  sharedTexts: ReadonlySet<string>,
): DescribeCode {
  const findExamples = createExampleFinder(follow);
  return ({ response, location }, { code, index, list, own }) => {
    const entry = readCatalogEntry(catalog?.get(code)?.entry);
    const override = readCatalogEntry(own);
    const examples = findExamples({ node: response, location }, code, list.path);
    const meaning =
      own.meaning ??
      entry.meaning ??
      findNearbyMeaning(list, (text) => sharedTexts.has(text)) ??
      examples[0]?.meaning ??
      findTellingName(list.schema, code, index) ??
      "";
    const fix = override.fix ?? entry.fix;
    const retry = override.retry ?? entry.retry;
    const trigger = readTrigger(own.trigger);
    return {
      meaning,
      ...(fix !== undefined && { fix }),
      ...(retry !== undefined && { retry: retry as RetryAdvice }),
      ...(trigger && { trigger }),
      examples,
    };
  };
}

/** @param sharedTexts texts that describe several codes, so that they are the meaning of none */
export function createCodeBuilder(
  facts: DocumentFacts,
  sharedTexts: ReadonlySet<string>,
  locate: (place: LocationObject) => Location,
): BuildCodes {
  const describe = createCodeDescriber(facts, sharedTexts);
  const countCodes = createCodeLimit();
  const build = (response: CodedResponse, fact: CodeFact) => {
    const { examples, ...said } = describe(response, fact);
    const sample = buildSample(facts.samples, response, fact, { examples, meaning: said.meaning });
    return { code: fact.code, ...said, ...sample };
  };
  return (response, genericCode) => {
    for (const list of new Set(response.codes.map((fact) => fact.list))) countCodes(list);
    return response.codes.map((fact) => ({
      ...build(response, fact),
      generic: fact.code === genericCode,
      origin: locate(fact.at),
      meaningOrigin: locate(fact.meaningAt),
    }));
  };
}

/** The example of the document if it carries the code and is valid by its schema, else a body that is made. */
function buildSample(
  samples: BodySamples,
  { status, statuses, messagePaths }: CodedResponse,
  { code, index, list: { body, path, schema } }: CodeFact,
  { examples, meaning }: { readonly examples: readonly CodeExample[]; readonly meaning: string },
): Pick<DocumentedCode, "sample" | "sampleStatus"> {
  const value = { path, value: findListedValue(schema, index) };
  const repeated = samples.findStatus(body, value);
  const isPossible = repeated !== undefined && holdsStatus(status, repeated, statuses);
  const number = isPossible ? repeated : pickStatus(status, statuses);
  const given = examples.find(
    ({ value: { node } }) => findCodeIn(node, path) === code && samples.isValid(body, node),
  );
  if (given) return { sample: given.value.node, sampleStatus: number };
  const parts = {
    code: value,
    text: { paths: messagePaths, value: meaning },
    status: { number, name: nameStatus(`${number}`) },
  };
  return { sample: samples.build(body, parts), sampleStatus: number };
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
