import type { LocationObject } from "@redocly/openapi-core";
import type { CodeList } from "../facts/code-facts.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import type { OperationFact } from "../facts/operation-facts.js";
import type { Placed } from "../openapi/follow.js";
import { isErrorStatus } from "../openapi/http-status.js";
import { pickMediaType } from "../openapi/media-types.js";
import { type HttpMethod, isRecord, type OpenApiParameter, type OpenApiServer } from "../openapi/openapi.js";
import { toStatusKind } from "../openapi/status-kind.js";
import { type BuildCodes, createCodeBuilder, findSharedTexts } from "./build-codes.js";
import { buildServers } from "./build-servers.js";
import type {
  CodePlace,
  ErrorResponse,
  Location,
  Norm,
  Operation,
  RequestBody,
  Success,
} from "./contract.js";
import { findSensitive } from "./find-sensitive.js";
import { readDeviations, readTexts } from "./read-extensions.js";

/** All operations of a document's paths, in its order, and the places of their codes. */
export function buildOperations(
  facts: DocumentFacts,
  norms: readonly Norm[],
  locate: (place: LocationObject) => Location,
): { readonly operations: readonly Operation[]; readonly codePlaces: readonly CodePlace[] } {
  const places = facts.codePaths.map((path) => ({ path, lists: collectLists(facts, path) }));
  const sharedTexts = findSharedTexts(places.flatMap(({ lists }) => [...lists]));
  const buildCodes = createCodeBuilder(facts, sharedTexts, locate);
  const genericCodes = new Map(norms.map(({ status, genericCode }) => [status, genericCode]));
  return {
    operations: facts.operations.map((operation) =>
      buildOperation(facts, operation, buildCodes, genericCodes),
    ),
    codePlaces: places.map(({ path, lists }) => ({ path, form: findForm([...lists]) })),
  };
}

/** The lists of codes that all error responses have at a place, each once. */
function collectLists({ operations, reader }: DocumentFacts, path: readonly string[]): ReadonlySet<CodeList> {
  const responses = operations
    .flatMap((operation) => operation.responses)
    .filter(({ status }) => isErrorStatus(status));
  return new Set(
    responses.flatMap(({ response, location }) => reader.readLists({ node: response, location }, [path])),
  );
}

function findForm(lists: readonly CodeList[]): CodePlace["form"] {
  if (lists.length === 0) return "open";
  const several = lists.filter(({ codes }) => codes.length > 1);
  return several.length * 2 >= lists.length ? "enum" : "const";
}

function buildOperation(
  { follow, messagePaths }: DocumentFacts,
  fact: OperationFact,
  buildCodes: BuildCodes,
  genericCodes: ReadonlyMap<string, string | undefined>,
): Operation {
  const { id, operation, method, path, parameters, ownParts, secured } = fact;
  const requestBody = buildRequestBody(fact);
  const body = requestBody && findBodySchema(fact, requestBody.mediaType);
  const sensitive = findSensitive(parameters, body, follow);
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
    secured,
    servers: buildServers(operation.servers ?? readServers(fact)),
    parameters: buildParameterPlaces(parameters),
    ...(requestBody && { requestBody }),
    ...(sensitive.length > 0 && { sensitive }),
    successes: buildSuccesses(fact),
    errors: buildErrors(fact, { messagePaths, ...fact.ownParts }, buildCodes, genericCodes),
    ...ownParts,
    deviations: readDeviations(operation),
  };
}

/** Servers of the path, which hold for an operation without any of its own. */
function readServers({ item }: OperationFact): readonly OpenApiServer[] | undefined {
  const { servers } = item.node;
  return Array.isArray(servers) ? (servers as readonly OpenApiServer[]) : undefined;
}

/** Its 2xx responses. */
function buildSuccesses({ responses }: OperationFact): readonly Success[] {
  return responses
    .filter(({ status }) => /^2(\d\d|XX)$/.test(status))
    .map(({ status, response }) => {
      const mediaType = pickMediaType(Object.keys(response.content ?? {}));
      return { status, ...(mediaType !== undefined && { mediaType }) };
    });
}

function buildErrors(
  { responses }: OperationFact,
  { messagePaths }: Pick<DocumentFacts, "messagePaths">,
  buildCodes: BuildCodes,
  genericCodes: ReadonlyMap<string, string | undefined>,
): readonly ErrorResponse[] {
  const statuses = responses.map(({ status }) => status);
  return responses
    .filter(({ status }) => isErrorStatus(status))
    .map((fact) => ({
      status: fact.status,
      kind: toStatusKind(fact.status),
      description: fact.response.description ?? "",
      codes: buildCodes({ ...fact, messagePaths, statuses }, genericCodes.get(fact.status)),
    }));
}

/** RFC 9110 section 9.2.1: GET, HEAD, OPTIONS and TRACE are safe; every other method is `once` unless `x-replay` declares otherwise. */
function toReplay(value: unknown, method: HttpMethod): Pick<Operation, "replay" | "replayKey"> {
  if (value === "safe" || value === "once") return { replay: value };
  const keyed = isRecord(value) && isRecord(value.keyed) ? value.keyed : {};
  const { header, body } = keyed;
  if (typeof header === "string") return { replay: "keyed", replayKey: { in: "header", name: header } };
  if (typeof body === "string") return { replay: "keyed", replayKey: { in: "body", name: body } };
  return { replay: ["get", "head", "options", "trace"].includes(method) ? "safe" : "once" };
}

const places = ["path", "query", "header"] as const;

/** The places of parameters; a parameter of the operation overrides one of the path with the same name. */
function buildParameterPlaces(all: readonly Placed<OpenApiParameter>[]) {
  const byName = new Map(all.map(({ node }) => [`${node.in} ${node.name}`, node]));
  const parameters = [...byName.values()];
  return places.flatMap((place) => {
    const here = parameters.filter((parameter) => parameter.in === place);
    return here.length === 0 ? [] : [{ place, required: here.some(({ required = false }) => required) }];
  });
}

function buildRequestBody({ requestBody }: OperationFact): RequestBody | undefined {
  if (!requestBody) return undefined;
  const { content, required = false } = requestBody.node;
  const mediaType = pickMediaType(Object.keys(content ?? {}));
  return mediaType === undefined ? undefined : { mediaType, required };
}

function findBodySchema({ requestBody }: OperationFact, mediaType: string): Placed<unknown> | undefined {
  if (!requestBody) return undefined;
  const { node, location } = requestBody;
  return {
    node: node.content?.[mediaType]?.schema,
    location: location.child(["content", mediaType, "schema"]),
  };
}
