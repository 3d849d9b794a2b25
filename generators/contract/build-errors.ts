import { isRefusal } from "../codes/failure-values.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { formatPointer } from "../openapi/pointer.js";
import { toStatusKind } from "../openapi/status-kind.js";
import type { BuildCodes } from "./build-codes.js";
import type { DocumentedCode, ErrorResponse, FailurePlace } from "./contract.js";

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

/** When a success refuses, in a sentence of Markdown. */
function describeFailures(places: readonly FailurePlace[]): string {
  return `Refused, though the status says success: ${places.map(describeFailure).join(", or ")}.`;
}

function describeFailure({ at, equals, not }: FailurePlace): string {
  const place = toMarkdown(formatPointer(at));
  const list = (values: readonly unknown[]) =>
    values.map((value) => toMarkdown(JSON.stringify(value))).join(" or ");
  if (equals) return `${place} is ${list(equals)}`;
  return not ? `${place} is not ${list(not)}` : `${place} is not empty`;
}

/** As code, whatever it is. */
function toMarkdown(text: string): string {
  return `\`${text.replace(/[`\s]+/g, " ")}\``;
}
