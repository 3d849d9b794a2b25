import { isRefusal } from "../codes/failure-values.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { toStatusKind } from "../openapi/status-kind.js";
import type { BuildCodes } from "./build-codes.js";
import type { DocumentedCode, ErrorResponse, FailurePlace } from "./contract.js";
import { describeFailures } from "./describe-failures.js";

/** What the building of errors needs from elsewhere in the document. */
export interface ErrorSources {
  readonly buildCodes: BuildCodes;
  /** The codes that say no more than their status, by status. */
  readonly genericCodes: ReadonlyMap<string, string | undefined>;
  /** Where successes of the operation refuse. */
  readonly failurePlaces: readonly FailurePlace[];
}

/** Builds the error responses of an operation, and its successes that may refuse. */
export function buildErrors(
  { responses }: OperationFact,
  { buildCodes, genericCodes, failurePlaces }: ErrorSources,
): readonly ErrorResponse[] {
  const errors = [...responses, ...listUnnamed(responses, failurePlaces)]
    .filter(({ isError }) => isError)
    .map((fact) => buildError(fact, buildCodes(fact, genericCodes.get(fact.status))));
  const ofDefault = errors.find(({ status }) => status === "default")?.codes ?? [];
  return errors.map((error) =>
    error.kind === "refused" ? describeRefusal(error, ofDefault, failurePlaces) : error,
  );
}

/** The successes of an operation that names none: `default` describes them, and their refusals. */
export function listUnnamed(
  responses: readonly ResponseFact[],
  failurePlaces: readonly FailurePlace[],
): readonly ResponseFact[] {
  const isNamed = responses.some(({ status }) => /^[23]/.test(status));
  const unnamed = responses.find(({ status }) => status === "default");
  if (isNamed || !unnamed || failurePlaces.length === 0) return [];
  return [{ ...unnamed, status: "2XX", describedBy: "default" }];
}

function buildError(
  { status, response, describedBy }: ResponseFact,
  codes: readonly DocumentedCode[],
): ErrorResponse {
  const kind = isSuccessStatus(status) ? "refused" : toStatusKind(status);
  const description = response.description ?? response.summary ?? "";
  return { status, kind, description, codes, ...(describedBy && { describedBy }) };
}

/**
 * The description and some examples of a success are those of its data.
 *
 * @param others the same codes with other examples
 */
function describeRefusal(
  error: ErrorResponse,
  others: readonly DocumentedCode[],
  failurePlaces: readonly FailurePlace[],
): ErrorResponse {
  const codes = error.codes.map(({ sample: own, ...code }) => {
    const samples = [own, others.find((other) => other.code === code.code)?.sample];
    const sample = samples.find((one) => isRefusal(one, failurePlaces));
    return sample === undefined ? code : { ...code, sample };
  });
  return { ...error, description: describeFailures(failurePlaces), codes };
}
