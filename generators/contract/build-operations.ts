import { createExampleFinder } from "../codes/code-meaning.js";
import { pickMediaType } from "../openapi/media-types.js";
import {
  type HttpMethod,
  httpMethods,
  isRecord,
  isReference,
  type OpenApiDocument,
  type OpenApiOperation,
  type OpenApiParameter,
  type OpenApiReferenceOr,
} from "../openapi/openapi.js";
import { createCodeReader } from "./body-codes.js";
import type { ContractSources, Surroundings } from "./build-codes.js";
import { buildErrors, buildSuccesses } from "./build-responses.js";
import { buildServers } from "./build-servers.js";
import { createCodeLimit } from "./code-limit.js";
import { readOwnPointers, surveyCodes } from "./code-places.js";
import type { CodePlace, Norm, Operation, RequestBody } from "./contract.js";
import { findSensitive } from "./find-sensitive.js";
import { readDeviations, readTexts } from "./read-extensions.js";
import { listPathItems, resolveIn } from "./resolve.js";

/** All operations of a document's paths, in its order, and the places of their codes. */
export function buildOperations(
  document: OpenApiDocument,
  norms: readonly Norm[],
  sources: ContractSources,
): { readonly operations: readonly Operation[]; readonly codePlaces: readonly CodePlace[] } {
  const found = tellApart(findOperations(document));
  const readCodes = createCodeReader(document);
  const written = found.map(({ operation }) => operation);
  const { places, told } = surveyCodes(document, written, sources.codePointers, readCodes);
  const findExample = createExampleFinder(document);
  const isTold = (text: string) => told.has(text);
  const countCodes = createCodeLimit();
  const surroundings = { document, norms, sources, readCodes, findExample, isTold, countCodes };
  return { operations: found.map((one) => buildOperation(surroundings, one)), codePlaces: places };
}

/** An operation as the document has it. */
interface WrittenOperation {
  /** Its operationId; method and path where it has none, or shares it with another. */
  readonly id: string;
  readonly operation: OpenApiOperation;
  readonly sharedParameters: readonly OpenApiParameter[];
  readonly method: HttpMethod;
  readonly path: string;
}

function findOperations(document: OpenApiDocument): readonly WrittenOperation[] {
  return listPathItems(document).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const { [method]: operation, parameters } = item;
      if (!isRecord(operation)) return [];
      const id =
        typeof operation.operationId === "string" ? operation.operationId : toPlace({ method, path });
      return [{ id, operation, sharedParameters: collectParameters(document, parameters), method, path }];
    }),
  );
}

/**
 * Of operations that share an id, none keeps it: which of them would, must not hang on their order. Nor
 * does an operation keep an id that is method and path of another.
 */
function tellApart(operations: readonly WrittenOperation[]): readonly WrittenOperation[] {
  const uses = new Map<string, number>();
  for (const { id } of operations) uses.set(id, (uses.get(id) ?? 0) + 1);
  const places = new Set(operations.map(toPlace));
  return operations.map((one) =>
    uses.get(one.id) === 1 && !places.has(one.id) ? one : { ...one, id: toPlace(one) },
  );
}

/** Method and path, which no two operations share. */
function toPlace({ method, path }: Pick<WrittenOperation, "method" | "path">): string {
  return `${method} ${path}`;
}

function buildOperation(
  surroundings: Surroundings,
  { id, operation, sharedParameters, method, path }: WrittenOperation,
): Operation {
  const { document, sources } = surroundings;
  const security = operation.security ?? document.security ?? [];
  const ownParameters = collectParameters(document, operation.parameters);
  const requestBody = buildRequestBody(document, operation);
  const bodySchema = requestBody && findBodySchema(document, operation, requestBody.mediaType);
  const sensitive = findSensitive(document, [...sharedParameters, ...ownParameters], bodySchema);
  const codePointers = readOwnPointers(operation);
  return {
    id,
    method: method.toUpperCase(),
    path,
    tag: operation.tags?.[0] ?? "default",
    summary: operation.summary ?? id,
    ...(operation.description !== undefined && { description: operation.description }),
    deprecated: operation.deprecated ?? false,
    replacedBy: readTexts(operation["x-replaced-by"]),
    ...toReplay(operation["x-replay"], method),
    secured: security.some((requirement) => Object.keys(requirement).length > 0),
    servers: buildServers(operation.servers),
    parameters: buildParameterPlaces(sharedParameters, ownParameters),
    ...(requestBody && { requestBody }),
    ...(sensitive.length > 0 && { sensitive }),
    successes: buildSuccesses(document, operation),
    errors: buildErrors(surroundings, operation, codePointers ?? sources.codePointers),
    ...(codePointers && { codePointers }),
    deviations: readDeviations(operation),
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

/** Where parameters go; one of the operation takes the place of that of the path with the same name. */
function buildParameterPlaces(shared: readonly OpenApiParameter[], own: readonly OpenApiParameter[]) {
  const byName = new Map(
    [...shared, ...own].map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]),
  );
  const parameters = [...byName.values()];
  return places.flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    return here.length === 0 ? [] : [{ place, required: here.some(({ required = false }) => required) }];
  });
}

function collectParameters(document: OpenApiDocument, value: unknown): readonly OpenApiParameter[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => {
    const parameter = resolveIn<OpenApiReferenceOr<OpenApiParameter>>(document, one);
    return parameter && !isReference(parameter) ? [parameter] : [];
  });
}

function buildRequestBody(document: OpenApiDocument, operation: OpenApiOperation): RequestBody | undefined {
  const body = operation.requestBody && resolveIn(document, operation.requestBody);
  if (!body || isReference(body)) return undefined;
  const mediaType = pickMediaType(Object.keys(body.content ?? {}));
  return mediaType === undefined ? undefined : { mediaType, required: body.required ?? false };
}

function findBodySchema(document: OpenApiDocument, operation: OpenApiOperation, mediaType: string): unknown {
  const body = operation.requestBody && resolveIn(document, operation.requestBody);
  return !body || isReference(body) ? undefined : body.content?.[mediaType]?.schema;
}
