import {
  type HttpMethod,
  httpMethods,
  isRecord,
  isReference,
  type OpenApiDocument,
  type OpenApiOperation,
  type OpenApiParameter,
  type OpenApiReferenceOr,
} from "../document/openapi.js";
import {
  buildErrors,
  buildSuccesses,
  type ContractSources,
  pickMediaType,
  type Surroundings,
} from "./build-responses.js";
import { buildServers } from "./build-servers.js";
import type { Norm, Operation, RequestBody } from "./contract.js";
import { findSensitive } from "./find-sensitive.js";
import { resolveIn } from "./resolve.js";

/** All operations of a document's paths, in its order. */
export function buildOperations(
  document: OpenApiDocument,
  norms: readonly Norm[],
  sources: ContractSources,
): readonly Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const { [method]: operation, parameters } = resolveIn(document, item) ?? {};
      if (!isRecord(operation)) return [];
      const shared = collectParameters(document, parameters);
      return [buildOperation({ document, norms, sources }, operation, shared, method, path)];
    }),
  );
}

function buildOperation(
  surroundings: Surroundings,
  operation: OpenApiOperation,
  sharedParameters: readonly OpenApiParameter[],
  method: HttpMethod,
  path: string,
): Operation {
  const { document } = surroundings;
  const id = operation.operationId ?? `${method} ${path}`;
  const security = operation.security ?? document.security ?? [];
  const ownParameters = collectParameters(document, operation.parameters);
  const requestBody = buildRequestBody(document, operation);
  const bodySchema = requestBody && findBodySchema(document, operation, requestBody.mediaType);
  const sensitive = findSensitive(document, [...sharedParameters, ...ownParameters], bodySchema);
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
    parameters: buildParameterPlaces(sharedParameters, ownParameters),
    ...(requestBody && { requestBody }),
    ...(sensitive.length > 0 && { sensitive }),
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
