import { isErrorStatus, toStatusKey } from "../openapi/http-status.js";
import { pickMediaType } from "../openapi/media-types.js";
import { isReference, type OpenApiDocument, type OpenApiOperation } from "../openapi/openapi.js";
import { buildCodes, type Surroundings } from "./build-codes.js";
import type { ErrorResponse, Success } from "./contract.js";
import { resolveIn } from "./resolve.js";
import { toStatusKind } from "./status-kind.js";

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
  codePointers: readonly string[],
): readonly ErrorResponse[] {
  return listErrorResponses(surroundings.document, operation).map(({ status, response }) => ({
    status,
    kind: toStatusKind(status),
    description: response.description ?? "",
    codes: buildCodes(surroundings, response, {
      codePointers,
      genericCode: surroundings.norms.find((norm) => norm.status === status)?.genericCode,
    }),
  }));
}

/** The responses of an operation that are errors, references followed. */
export function listErrorResponses(document: OpenApiDocument, operation: OpenApiOperation) {
  return Object.entries(operation.responses ?? {}).flatMap(([key, value]) => {
    const status = toStatusKey(key);
    const response = resolveIn(document, value);
    return isErrorStatus(status) && response && !isReference(response) ? [{ status, response }] : [];
  });
}
