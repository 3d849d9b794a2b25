import type { LocationObject } from "@redocly/openapi-core";
import {
  type HttpMethod,
  httpMethods,
  isRecord,
  isReference,
  type OpenApiDocument,
  type OpenApiOperation,
  type OpenApiParameter,
  type OpenApiReferenceOr,
  type OpenApiResponse,
  type OpenApiSchema,
} from "../document/openapi.js";
import { isErrorStatus } from "../expand/http-status.js";
import type { CodeOrigins } from "../expand/origins.js";
import { parsePointer } from "../names/pointer.js";
import { buildServers } from "./build-servers.js";
import type {
  DocumentedCode,
  ErrorResponse,
  Location,
  Norm,
  Operation,
  RequestBody,
  RetryAdvice,
  Success,
} from "./contract.js";
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

/** All operations of a document's paths, in its order. */
export function buildOperations(
  document: OpenApiDocument,
  norms: readonly Norm[],
  sources: ContractSources,
): readonly Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      if (!isRecord(operation)) return [];
      const parameters = [...asArray(item.parameters), ...asArray(operation.parameters)];
      return [buildOperation({ document, norms, sources }, { ...operation, parameters }, method, path)];
    }),
  );
}

function asArray(value: unknown): readonly OpenApiParameter[] {
  return Array.isArray(value) ? value : [];
}

interface Surroundings {
  readonly document: OpenApiDocument;
  readonly norms: readonly Norm[];
  readonly sources: ContractSources;
}

function buildOperation(
  surroundings: Surroundings,
  operation: OpenApiOperation,
  method: HttpMethod,
  path: string,
): Operation {
  const { document } = surroundings;
  const id = operation.operationId ?? `${method} ${path}`;
  const security = operation.security ?? document.security ?? [];
  const requestBody = buildRequestBody(document, operation);
  return {
    id,
    method: method.toUpperCase(),
    path,
    tag: operation.tags?.[0] ?? "default",
    summary: operation.summary ?? id,
    ...(operation.description !== undefined && { description: operation.description }),
    deprecated: operation.deprecated ?? false,
    replacedBy: operation["x-replaced-by"] ?? [],
    ...toReplay(operation["x-replay"], method),
    secured: security.some((requirement) => Object.keys(requirement).length > 0),
    servers: buildServers(operation.servers),
    parameters: buildParameterPlaces(document, operation),
    ...(requestBody && { requestBody }),
    successes: buildSuccesses(document, operation),
    errors: buildErrors(surroundings, operation),
    deviations: (operation["x-deviations"] ?? []).map(({ status, reason }) => ({
      status: String(status),
      reason,
    })),
  };
}

/** RFC 9110 section 9.2.1: GET, HEAD, OPTIONS and TRACE are safe; anything else is sent once unless it says otherwise. */
function toReplay(value: unknown, method: HttpMethod): Pick<Operation, "replay" | "replayKey"> {
  if (value === "safe" || value === "once") return { replay: value };
  const keyed = isRecord(value) && isRecord(value.keyed) ? value.keyed : {};
  const { header, body } = keyed;
  if (typeof header === "string") return { replay: "keyed", replayKey: { in: "header", name: header } };
  if (typeof body === "string") return { replay: "keyed", replayKey: { in: "body", name: body } };
  return { replay: ["get", "head", "options", "trace"].includes(method) ? "safe" : "once" };
}

const places = ["path", "query", "header"] as const;

function buildParameterPlaces(document: OpenApiDocument, { parameters = [] }: OpenApiOperation) {
  const resolved = parameters.flatMap((value) => {
    const parameter = resolveIn<OpenApiReferenceOr<OpenApiParameter>>(document, value);
    return parameter && !isReference(parameter) ? [parameter] : [];
  });
  return places.flatMap((place) => {
    const here = resolved.filter((parameter) => parameter.in === place);
    return here.length === 0 ? [] : [{ place, required: here.some(({ required = false }) => required) }];
  });
}

function buildRequestBody(document: OpenApiDocument, operation: OpenApiOperation): RequestBody | undefined {
  const body = operation.requestBody && resolveIn(document, operation.requestBody);
  if (!body || isReference(body)) return undefined;
  const mediaType = pickMediaType(Object.keys(body.content ?? {}));
  return mediaType === undefined ? undefined : { mediaType, required: body.required ?? false };
}

function buildSuccesses(document: OpenApiDocument, operation: OpenApiOperation): readonly Success[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, value]) => {
    const response = resolveIn(document, value);
    if (isErrorStatus(status) || !response || isReference(response)) return [];
    const mediaType = pickMediaType(Object.keys(response.content ?? {}));
    return [{ status, ...(mediaType !== undefined && { mediaType }) }];
  });
}

function buildErrors(surroundings: Surroundings, operation: OpenApiOperation): readonly ErrorResponse[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, value]) => {
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
    names.map((code, index) => ({
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
  const meaning =
    ownEntry(schema["x-enumDescriptions"], code) ??
    schema["x-enum-descriptions"]?.[index] ??
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
function pickMediaType(mediaTypes: readonly string[]): string | undefined {
  return mediaTypes.find((mediaType) => /^application\/([^;]+\+)?json\b/i.test(mediaType)) ?? mediaTypes[0];
}
