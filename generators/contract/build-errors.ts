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
  /** Where successes of the API refuse. */
  readonly failurePlaces: readonly FailurePlace[];
}

/** Builds the error responses of an operation, and its successes that may refuse. */
export function buildErrors(
  { responses, ownParts }: OperationFact,
  { buildCodes, genericCodes, ...ofApi }: ErrorSources,
): readonly ErrorResponse[] {
  const { failurePlaces } = { ...ofApi, ...ownParts };
  return responses
    .filter(({ isError }) => isError)
    .map((fact) => {
      const codes = buildCodes(fact, genericCodes.get(fact.status));
      return isSuccessStatus(fact.status)
        ? buildRefusal(fact, codes, failurePlaces)
        : {
            status: fact.status,
            kind: toStatusKind(fact.status),
            description: fact.response.description ?? "",
            codes,
          };
    });
}

/** The description and some examples of a success are those of its data. */
function buildRefusal(
  { status }: ResponseFact,
  codes: readonly DocumentedCode[],
  failurePlaces: readonly FailurePlace[],
): ErrorResponse {
  return {
    status,
    kind: "refused",
    description: describeFailures(failurePlaces),
    codes: codes.map((code) => {
      const { sample, ...others } = code;
      return sample === undefined || isRefusal(sample, failurePlaces) ? code : others;
    }),
  };
}
