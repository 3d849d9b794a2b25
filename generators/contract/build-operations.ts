import type { LocationObject } from "@redocly/openapi-core";
import { listBodies } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { OperationFact } from "../facts/operation-facts.js";
import type { Follow, Placed } from "../openapi/follow.js";
import { httpMethods, type OpenApiServer } from "../openapi/openapi.js";
import { readTexts } from "../openapi/read-text.js";
import { buildCodePlaces, collectLists } from "./build-code-places.js";
import { type BuildCodes, createCodeBuilder, findSharedTexts } from "./build-codes.js";
import { buildErrors } from "./build-errors.js";
import { buildParameters } from "./build-parameters.js";
import { buildRequestBody } from "./build-request-body.js";
import type { SecurityReader } from "./build-security.js";
import { buildServers } from "./build-servers.js";
import { buildSuccesses, listAccepted } from "./build-successes.js";
import type { CodePlace, Location, Norm, Operation } from "./contract.js";
import { listErrorHeaders } from "./error-headers.js";
import { createSensitiveFinder, type FindSensitive } from "./find-sensitive.js";
import { readDeviations } from "./read-extensions.js";
import { toReplay } from "./replay.js";

/** All operations of a document's paths, in its order, and the places of their codes. */
export function buildOperations(
  facts: DocumentFacts,
  norms: readonly Norm[],
  security: SecurityReader,
  locate: (place: LocationObject) => Location,
): { readonly operations: readonly Operation[]; readonly codePlaces: readonly CodePlace[] } {
  const places = collectLists(facts);
  const sharedTexts = findSharedTexts(places.flatMap(({ lists }) => [...lists]));
  const buildCodes = createCodeBuilder(facts, sharedTexts, locate);
  const findSensitive = createSensitiveFinder(facts.follow);
  const genericCodes = new Map(norms.map(({ status, genericCode }) => [status, genericCode]));
  return {
    operations: facts.operations.map((operation) => ({
      ...buildOperation(facts, operation, { buildCodes, findSensitive, genericCodes }),
      security: security.ofOperation(operation),
    })),
    codePlaces: buildCodePlaces(facts, places),
  };
}

/** What the building of every operation takes. */
interface Builders {
  readonly buildCodes: BuildCodes;
  readonly findSensitive: FindSensitive;
  /** By status. */
  readonly genericCodes: ReadonlyMap<string, string | undefined>;
}

function buildOperation(
  { follow, failurePlaces, messagePaths }: DocumentFacts,
  fact: OperationFact,
  { buildCodes, findSensitive, genericCodes }: Builders,
): Omit<Operation, "security"> {
  const { id, operation, method, path, parameters, ownParts, secured } = fact;
  const sources = {
    follow,
    failurePlaces: ownParts.failurePlaces ?? failurePlaces,
    messagePaths: ownParts.messagePaths ?? messagePaths,
  };
  const requestBody = buildRequestBody(fact.requestBody, follow);
  const body = requestBody && findBodySchema(fact, requestBody.contents[0].mediaType);
  const bodies = [...(body ? [body] : []), ...listErrorBodies(fact, follow)];
  const sensitive = findSensitive([...parameters, ...listErrorHeaders(fact, follow)], bodies);
  return {
    id,
    method: toMethod(method),
    path,
    tag: readTexts(operation.tags)[0] ?? "default",
    summary: operation.summary ?? id,
    ...(operation.description !== undefined && { description: operation.description }),
    deprecated: operation.deprecated ?? false,
    replacedBy: readTexts(operation["x-replaced-by"]),
    ...toReplay(operation["x-replay"], method),
    secured,
    servers: buildServers(operation.servers ?? readServers(fact)),
    parameters: buildParameters(parameters, follow),
    ...(requestBody && { requestBody }),
    ...(sensitive.length > 0 && { sensitive }),
    successes: buildSuccesses(fact, sources),
    accepts: listAccepted(fact),
    errors: buildErrors(fact, { buildCodes, genericCodes, sensitive, ...sources }),
    ...ownParts,
    deviations: readDeviations(operation),
  };
}

/** Those of `additionalOperations` are written as they are sent. */
function toMethod(method: string): string {
  return (httpMethods as readonly string[]).includes(method) ? method.toUpperCase() : method;
}

/** Servers of the path, which hold for an operation without any of its own. */
function readServers({ item }: OperationFact): readonly OpenApiServer[] | undefined {
  const { servers } = item.node;
  return Array.isArray(servers) ? (servers as readonly OpenApiServer[]) : undefined;
}

function listErrorBodies({ responses }: OperationFact, follow: Follow): readonly Placed<unknown>[] {
  return responses
    .filter(({ isError }) => isError)
    .flatMap(({ response, location }) => listBodies({ node: response, location }, follow));
}

function findBodySchema({ requestBody }: OperationFact, mediaType: string): Placed<unknown> | undefined {
  if (!requestBody) return undefined;
  const { node, location } = requestBody;
  return {
    node: node.content?.[mediaType]?.schema,
    location: location.child(["content", mediaType, "schema"]),
  };
}
