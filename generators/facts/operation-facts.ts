import type { Location } from "@redocly/openapi-core";
import { readXErrors } from "../expand/read-x-errors.js";
import {
  httpMethods,
  isRecord,
  type OpenApiOperation,
  type OpenApiParameter,
  type OpenApiResponse,
} from "../openapi/openapi.js";
import { type CodeFact, readCodeFacts } from "./code-facts.js";
import type { FactSources } from "./fact-sources.js";
import { follow, followEach, type Placed } from "./placed.js";
import type { SharedFact } from "./shared-facts.js";

/** An operation of `paths`. */
export interface OperationFact {
  /** Its `operationId`, or method and path where it has none. */
  readonly id: string;
  readonly method: string;
  readonly operation: OpenApiOperation & Readonly<Record<string, unknown>>;
  readonly location: Location;
  /** Those of the path first. */
  readonly parameters: readonly Placed<OpenApiParameter>[];
  readonly responses: readonly ResponseFact[];
  /** Every code that it names, in a response or in `x-errors`. */
  readonly codes: ReadonlySet<string>;
  /** Statuses that `x-deviations` names. */
  readonly deviations: ReadonlySet<string>;
  /** Whether it takes credentials. */
  readonly secured: boolean;
}

/** A response of an operation, expanded. */
export interface ResponseFact {
  readonly status: string;
  readonly response: OpenApiResponse;
  readonly location: Location;
  /** Where the operation names the status, in `x-errors` or in `responses`. */
  readonly at: Location;
  /** The shared response that it is. */
  readonly shared?: SharedFact;
  /** Whether `x-errors` of the operation lists codes for it. */
  readonly fromShorthand: boolean;
  readonly codes: readonly CodeFact[];
}

/** The operations of all paths, in the order of the document. */
export function readOperationFacts(
  sources: FactSources,
  shared: readonly SharedFact[],
): readonly OperationFact[] {
  const { root, location, resolve } = sources;
  return followEach(root.paths, location.child(["paths"]), resolve).flatMap(({ key: path, ...item }) =>
    httpMethods.flatMap((method) => {
      const placed = follow(item.node[method], item.location.child([method]), resolve);
      return placed ? [readOperation(placed, { method, path, item }, sources, shared)] : [];
    }),
  );
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly item: Placed<Readonly<Record<string, unknown>>>;
}

function readOperation(
  { node: operation, location }: Placed<Readonly<Record<string, unknown>>>,
  { method, path, item }: Route,
  sources: FactSources,
  shared: readonly SharedFact[],
): OperationFact {
  const { operationId, security = sources.root.security } = operation;
  const responses = readResponses(operation, location, sources, shared);
  return {
    id: typeof operationId === "string" ? operationId : `${method.toUpperCase()} ${path}`,
    method,
    operation: operation as OperationFact["operation"],
    location,
    parameters: [item, { node: operation, location }].flatMap((holder) => readParameters(holder, sources)),
    responses,
    codes: new Set([
      ...responses.flatMap(({ codes }) => codes.map(({ code }) => code)),
      ...listStatedCodes(operation["x-errors"]),
    ]),
    deviations: readDeviations(operation["x-deviations"]),
    secured: Array.isArray(security) && security.some((one) => isRecord(one) && Object.keys(one).length > 0),
  };
}

/** Also those that the expansion could not use, such as the codes of a status that does not exist. */
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

function readParameters(
  { node, location }: Placed<Readonly<Record<string, unknown>>>,
  { resolve }: FactSources,
): readonly Placed<OpenApiParameter>[] {
  const { parameters } = node;
  if (!Array.isArray(parameters)) return [];
  return parameters.flatMap((parameter, index) => {
    const placed = follow(parameter, location.child(["parameters", index]), resolve);
    return placed ? [placed as unknown as Placed<OpenApiParameter>] : [];
  });
}

function readResponses(
  operation: Readonly<Record<string, unknown>>,
  location: Location,
  sources: FactSources,
  shared: readonly SharedFact[],
): readonly ResponseFact[] {
  const statements = isRecord(operation["x-errors"]) ? operation["x-errors"] : {};
  const placed = followEach(operation.responses, location.child(["responses"]), sources.resolve);
  return placed.map(({ key: status, node, location: at }) => {
    const response = node as OpenApiResponse;
    const fromShorthand = Object.hasOwn(statements, status) && statements[status] !== false;
    const norm = shared.find((one) => one.response === response);
    return {
      status,
      response,
      location: at,
      at: location.child([fromShorthand ? "x-errors" : "responses", status]).key(),
      ...(norm && { shared: norm }),
      fromShorthand,
      codes: readCodeFacts(response, at, sources),
    };
  });
}
