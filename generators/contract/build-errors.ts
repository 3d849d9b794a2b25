import { isRefusal } from "../codes/failure-values.js";
import { buildFailureValue } from "../expand/failure-narrowing.js";
import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { isJson, pickMediaType } from "../openapi/media-types.js";
import type { OpenApiResponse } from "../openapi/openapi.js";
import { toStatusKind } from "../openapi/status-kind.js";
import { placeValue } from "../samples/place-value.js";
import type { BuildCodes } from "./build-codes.js";
import type { DocumentedCode, ErrorResponse, FailurePlace } from "./contract.js";
import { describeFailures } from "./describe-failures.js";
import { nameErrorHeaders } from "./error-headers.js";

/** What the building of errors needs from elsewhere in the document. */
export interface ErrorSources {
  readonly buildCodes: BuildCodes;
  /** The codes that say no more than their status, by status. */
  readonly genericCodes: ReadonlyMap<string, string | undefined>;
  /** Where successes of the operation refuse. */
  readonly failurePlaces: readonly FailurePlace[];
  /** Places of the text for people. */
  readonly messagePaths: readonly (readonly string[])[];
  /** Names that errors leave out. */
  readonly sensitive: readonly string[];
}

/** Builds the error responses of an operation, and its successes that may refuse. */
export function buildErrors(
  { responses }: OperationFact,
  { buildCodes, genericCodes, failurePlaces, messagePaths, sensitive }: ErrorSources,
): readonly ErrorResponse[] {
  const said = { messagePaths, statuses: responses.map(({ status }) => status) };
  const errors = [...responses, ...listUnnamed(responses, failurePlaces)]
    .filter(({ isError }) => isError)
    .map((fact) => ({
      ...buildError(fact, buildCodes({ ...fact, ...said }, genericCodes.get(fact.status))),
      ...toHeaders(nameErrorHeaders(fact, sensitive)),
    }));
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

function toHeaders(headers: readonly string[]): Pick<ErrorResponse, "headers"> {
  return headers.length > 0 ? { headers } : {};
}

function buildError(
  { status, response, describedBy }: ResponseFact,
  codes: readonly DocumentedCode[],
): ErrorResponse {
  const kind = isSuccessStatus(status) ? "refused" : toStatusKind(status);
  const description = response.description ?? response.summary ?? "";
  return {
    ...{ status, kind, description, codes },
    ...(describedBy && { describedBy }),
    ...findOtherMediaType(response),
  };
}

/** The media type of a body that is not JSON. */
function findOtherMediaType({ content }: OpenApiResponse): Pick<ErrorResponse, "mediaType"> {
  const mediaType = pickMediaType(Object.keys(content ?? {}));
  return mediaType === undefined || isJson(mediaType) ? {} : { mediaType };
}

/**
 * The description and some examples of a success are those of its data.
 *
 * @param others the same codes with other samples
 */
function describeRefusal(
  error: ErrorResponse,
  others: readonly DocumentedCode[],
  failurePlaces: readonly FailurePlace[],
): ErrorResponse {
  const codes = error.codes.map((code) => {
    const samples = [code.sample, others.find((other) => other.code === code.code)?.sample];
    const refusing = samples.find((one) => isRefusal(one, failurePlaces));
    return { ...code, sample: refusing ?? refuse(code, failurePlaces) };
  });
  return { ...error, description: describeFailures(failurePlaces), codes };
}

/** The sample of a code with a value by which the API refuses. */
function refuse({ sample, meaning }: DocumentedCode, [place]: readonly FailurePlace[]): unknown {
  return place ? placeValue(sample, place.at, buildFailureValue(place, [], meaning)) : sample;
}
