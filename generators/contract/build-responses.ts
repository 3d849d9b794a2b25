import type { LocationObject } from "@redocly/openapi-core";
import {
  isReference,
  type OpenApiDocument,
  type OpenApiOperation,
  type OpenApiResponse,
  type OpenApiSchema,
} from "../document/openapi.js";
import { isErrorStatus } from "../expand/http-status.js";
import type { CodeOrigins } from "../expand/origins.js";
import { parsePointer } from "../names/pointer.js";
import type { DocumentedCode, ErrorResponse, Location, Norm, RetryAdvice, Success } from "./contract.js";
import { findCodeSchemas } from "./find-codes.js";
import { resolveIn } from "./resolve.js";
import { toStatusKind } from "./status-kind.js";

/** What a contract is built from, besides the document. */
export interface ContractSources {
  /** JSON pointer from an error body to its code. */
  readonly codePointer: string;
  readonly origins: CodeOrigins;
  /** Line and column of an origin, its file relative to the folder of the root document. */
  readonly locate: (origin: LocationObject) => Location;
}

/** What every response is built with. */
export interface Surroundings {
  readonly document: OpenApiDocument;
  readonly norms: readonly Norm[];
  readonly sources: ContractSources;
}

/** The successes of an operation: its 2xx responses. */
export function buildSuccesses(document: OpenApiDocument, operation: OpenApiOperation): readonly Success[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, value]) => {
    const response = resolveIn(document, value);
    if (!/^2(\d\d|XX)$/i.test(status) || !response || isReference(response)) return [];
    const mediaType = pickMediaType(Object.keys(response.content ?? {}));
    return [{ status, ...(mediaType !== undefined && { mediaType }) }];
  });
}

/** The errors of an operation, with the codes of each. */
export function buildErrors(
  surroundings: Surroundings,
  operation: OpenApiOperation,
): readonly ErrorResponse[] {
  return Object.entries(operation.responses ?? {}).flatMap(([key, value]) => {
    // OpenAPI writes ranges in upper case; documents do not always.
    const status = key.replace(/xx$/, "XX");
    const response = resolveIn(surroundings.document, value);
    if (!isErrorStatus(status) || !response || isReference(response)) return [];
    const genericCode = surroundings.norms.find((norm) => norm.status === status)?.genericCode;
    return [
      {
        status,
        kind: toStatusKind(status),
        description: response.description ?? "",
        codes: buildCodes(surroundings, response, genericCode),
      },
    ];
  });
}

function buildCodes(
  { document, sources }: Surroundings,
  response: OpenApiResponse,
  genericCode: string | undefined,
): readonly DocumentedCode[] {
  const path = parsePointer(sources.codePointer);
  const media = response.content?.[pickMediaType(Object.keys(response.content)) ?? ""];
  if (!media?.schema) return [];
  const schemas = findCodeSchemas(media.schema, path, (schema) => resolveIn(document, schema));
  const codes = schemas.flatMap(({ schema, codes: names }) =>
    names.map(({ code, index }) => ({
      ...describe(document, schema, code, index),
      generic: code === genericCode,
      ...findSample(document, media.examples, code),
      ...findOrigins(schema, code, sources),
    })),
  );
  return [...new Map(codes.map((code) => [code.code, code])).values()];
}

function describe(document: OpenApiDocument, schema: OpenApiSchema, code: string, index: number) {
  const entry = ownEntry(document["x-error-catalog"], code);
  const override = ownEntry(schema["x-error-catalog"], code);
  const ofConstant = schema.enum === undefined ? schema.description : undefined;
  const meaning =
    ownEntry(schema["x-enumDescriptions"], code) ??
    schema["x-enum-descriptions"]?.[index] ??
    ofConstant ??
    entry?.meaning ??
    "";
  const fix = override?.fix ?? entry?.fix;
  const retry = override?.retry ?? entry?.retry;
  return {
    code,
    meaning,
    ...(fix !== undefined && { fix }),
    ...(retry !== undefined && { retry: retry as RetryAdvice }),
  };
}

function ownEntry<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function findSample(
  document: OpenApiDocument,
  examples: Readonly<Record<string, object>> | undefined,
  code: string,
): { readonly sample?: unknown } {
  const example = ownEntry(examples, code);
  const resolved = example && resolveIn<{ readonly value?: unknown }>(document, example);
  return resolved?.value === undefined ? {} : { sample: resolved.value };
}

function findOrigins(schema: OpenApiSchema, code: string, { origins, locate }: ContractSources) {
  const found = origins.get(schema)?.(code);
  return found ? { origin: locate(found.code), meaningOrigin: locate(found.meaning) } : {};
}

/** The media type that the client works with: JSON before anything else. */
export function pickMediaType(mediaTypes: readonly string[]): string | undefined {
  return (
    mediaTypes.find((mediaType) => /^application\/([^;]+\+)?json\s*(;|$)/i.test(mediaType)) ?? mediaTypes[0]
  );
}
