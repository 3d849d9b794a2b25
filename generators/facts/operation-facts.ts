import type { FailurePlace } from "../codes/body-parts.js";
import type { CodePaths } from "../codes/code-path.js";
import { type PartSettings, readOwnParts } from "../codes/part-settings.js";
import { readXErrors } from "../expand/read-x-errors.js";
import { type FollowedDocument, followEach, type Placed } from "../openapi/follow.js";
import { isErrorStatus, isSuccessStatus, toStatusKey } from "../openapi/http-status.js";
import { isJson, mayBeJson } from "../openapi/media-types.js";
import {
  isRecord,
  type OpenApiOperation,
  type OpenApiParameter,
  type OpenApiRequestBody,
  type OpenApiResponse,
} from "../openapi/openapi.js";
import { type FoundOperation, listOperations, needsCredentials } from "../openapi/operations.js";
import { listParameters } from "../openapi/parameters.js";
import type { Place } from "../openapi/place.js";
import type { CodeFact, CodeReader } from "./code-facts.js";
import type { SharedFact } from "./shared-facts.js";

/** An operation of `paths`, expanded. */
export interface OperationFact extends Omit<FoundOperation, "node"> {
  readonly operation: OpenApiOperation & Readonly<Record<string, unknown>>;
  /** Those of the path first. */
  readonly parameters: readonly Placed<OpenApiParameter>[];
  readonly requestBody?: Placed<OpenApiRequestBody>;
  readonly responses: readonly ResponseFact[];
  /** Every code that it lists, in a response or in `x-errors`. */
  readonly codes: ReadonlySet<string>;
  /** Statuses that `x-deviations` names. */
  readonly deviations: ReadonlySet<string>;
  /** Whether it takes credentials. */
  readonly secured: boolean;
  /** Places of parts of its error bodies; those of the API apply where it has none of its own. */
  readonly ownParts: PartSettings;
}

/** A response of an operation. */
export interface ResponseFact {
  /** In upper case where it is a range, such as `4XX`. */
  readonly status: string;
  /** Whether it is an error: by its status, or a success whose body may say that the API refuses. */
  readonly isError: boolean;
  readonly response: OpenApiResponse;
  readonly location: Place;
  /** Where the operation names the status, in `x-errors` or in `responses`. */
  readonly at: Place;
  /** The shared response that it is. */
  readonly shared?: SharedFact;
  /** Whether `x-errors` of the operation lists codes for it. */
  readonly fromShorthand: boolean;
  readonly codes: readonly CodeFact[];
  /** Whether these are the codes of `default`, since its own response describes data alone. */
  readonly describedBy?: "default";
  /** The places in its body where codes are read. */
  readonly codePaths: CodePaths;
}

/** What the reading of operations needs. */
export interface OperationSources extends FollowedDocument {
  /** Places of the codes of the API. */
  readonly codePaths: CodePaths;
  /** Places where successes of the API refuse. */
  readonly failurePlaces: readonly FailurePlace[];
  /** Places of the parts of operations that have others. */
  readonly ofOperations: ReadonlyMap<string, PartSettings>;
  readonly reader: CodeReader;
  readonly shared: readonly SharedFact[];
}

/** The operations of all paths, in the order of the document. */
export function readOperationFacts(sources: OperationSources): readonly OperationFact[] {
  return listOperations(sources).map((found) => readOperation(found, sources));
}

function readOperation({ node, ...found }: FoundOperation, sources: OperationSources): OperationFact {
  const { follow, root } = sources;
  const { location, item } = found;
  const ownParts = { ...sources.ofOperations.get(found.id), ...readOwnParts(node) };
  const responses = readResponses({ node, location }, { ...sources, ...ownParts });
  const requestBody = follow<OpenApiRequestBody>(node.requestBody, location.child("requestBody"));
  return {
    ...found,
    operation: node as OperationFact["operation"],
    parameters: [item, { node, location }].flatMap((holder) => listParameters(holder, follow)),
    ...(requestBody && { requestBody }),
    responses,
    codes: new Set([
      ...responses.flatMap(({ codes }) => codes.map(({ code }) => code)),
      ...listStatedCodes(node["x-errors"]),
    ]),
    deviations: readDeviations(node["x-deviations"]),
    secured: needsCredentials(node.security ?? root.security),
    ownParts,
  };
}

/** All codes of `x-errors`, also those that the expansion cannot use, such as of an unknown status. */
function listStatedCodes(xErrors: unknown): readonly string[] {
  if (xErrors === undefined) return [];
  return readXErrors(xErrors).statuses.flatMap(({ codes }) => (codes || []).map(({ code }) => code));
}

/** Only entries with a reason: an entry without one exempts from nothing. */
function readDeviations(value: unknown): ReadonlySet<string> {
  const entries = Array.isArray(value) ? value.filter(isRecord) : [];
  const explained = entries.filter(({ reason }) => typeof reason === "string" && reason.trim() !== "");
  return new Set(explained.map(({ status }) => String(status)));
}

function readResponses(
  { node: operation, location }: Placed,
  sources: OperationSources,
): readonly ResponseFact[] {
  const { codePaths, follow, reader, shared } = sources;
  const statements = isRecord(operation["x-errors"]) ? operation["x-errors"] : {};
  const placed = followEach<OpenApiResponse>(operation.responses, location.child("responses"), follow);
  const responses = placed
    .filter(({ key }) => !key.startsWith("x-"))
    .map(({ key, ...response }) => {
      const fromShorthand = Object.hasOwn(statements, key) && statements[key] !== false;
      const norm = shared.find((one) => one.response === response.node);
      const status = toStatusKey(key);
      const isError = isErrorStatus(status) || mayRefuse(status, response.node, sources);
      return {
        status,
        isError,
        response: response.node,
        location: response.location,
        at: location.child([fromShorthand ? "x-errors" : "responses", key]).key(),
        ...(norm && { shared: norm }),
        fromShorthand,
        codes: isError ? reader.readCodes(response, codePaths) : [],
        codePaths,
      };
    });
  return responses.map((one) => withDefaultCodes(one, responses));
}

/** Whether a success has a body in which the API may refuse. */
function mayRefuse(
  status: string,
  { content }: OpenApiResponse,
  { failurePlaces }: OperationSources,
): boolean {
  const isRead = Object.keys(content ?? {}).some((mediaType) => isJson(mediaType) || mayBeJson(mediaType));
  return isSuccessStatus(status) && isRead && failurePlaces.length > 0;
}

/** A success that refuses and lists no codes has those that the document lists for whatever goes wrong. */
function withDefaultCodes(response: ResponseFact, all: readonly ResponseFact[]): ResponseFact {
  if (!response.isError || !isSuccessStatus(response.status) || response.codes.length > 0) return response;
  const { codes = [] } = all.find(({ status }) => status === "default") ?? {};
  return codes.length > 0 ? { ...response, codes, describedBy: "default" } : response;
}
