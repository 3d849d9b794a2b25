import type { LocationObject } from "@redocly/openapi-core";
import {
  type FindExample,
  findCodeName,
  findNearbyMeaning,
  findStatedMeaning,
} from "../codes/code-meaning.js";
import type { CodeOrigins } from "../expand/origins.js";
import type { OpenApiDocument, OpenApiResponse, OpenApiSchema } from "../openapi/openapi.js";
import type { PlacedCodes, ReadCodes } from "./body-codes.js";
import type { DocumentedCode, Location, Norm, RetryAdvice } from "./contract.js";
import { readCatalogEntry } from "./read-extensions.js";

/** What a contract is built from, besides the document. */
export interface ContractSources {
  /** JSON pointers from an error body to its code, in the order in which an answer is tried. */
  readonly codePointers: readonly string[];
  readonly origins: CodeOrigins;
  /** The place of an origin, its file relative to the folder of the root document. */
  readonly locate: (origin: LocationObject) => Location;
}

/** What every response is built with. */
export interface Surroundings {
  readonly document: OpenApiDocument;
  readonly norms: readonly Norm[];
  readonly sources: ContractSources;
  readonly readCodes: ReadCodes;
  readonly findExample: FindExample;
  /** Is told of each list of codes at each response; throws where they are too many. */
  readonly countCodes: (list: PlacedCodes) => void;
  /** Whether the document says a text of several codes, so that it tells the meaning of none. */
  readonly isTold: (text: string) => boolean;
}

/** The codes of a response, each once; of one that sits in two places, as the first place has it. */
export function buildCodes(
  surroundings: Surroundings,
  response: OpenApiResponse,
  {
    codePointers,
    genericCode,
  }: { readonly codePointers: readonly string[]; readonly genericCode: string | undefined },
): readonly DocumentedCode[] {
  const codes = new Map<string, DocumentedCode>();
  for (const placed of surroundings.readCodes(response, codePointers)) {
    surroundings.countCodes(placed);
    for (const { code, index } of placed.codes) {
      if (codes.has(code)) continue;
      codes.set(code, {
        ...describe(surroundings, response, placed, code, index),
        generic: code === genericCode,
        ...findOrigins(placed.schema, code, surroundings.sources),
      });
    }
  }
  return [...codes.values()];
}

function describe(
  { document, isTold, findExample }: Surroundings,
  response: OpenApiResponse,
  placed: PlacedCodes,
  code: string,
  index: number,
) {
  const { schema, path } = placed;
  const entry = readCatalogEntry(document["x-error-catalog"], code);
  const override = readCatalogEntry(schema["x-error-catalog"], code);
  const example = findExample(response, code, path);
  const meaning =
    findStatedMeaning(schema, code, index) ??
    entry.meaning ??
    findNearbyMeaning(placed, isTold) ??
    example?.meaning ??
    findCodeName(schema, code, index) ??
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
}

function findOrigins(schema: OpenApiSchema, code: string, { origins, locate }: ContractSources) {
  const found = origins.get(schema)?.(code);
  return found ? { origin: locate(found.code), meaningOrigin: locate(found.meaning) } : {};
}
