import { isRefusal } from "../codes/failure-values.js";
import { buildFailureValue } from "../expand/failure-narrowing.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { isJson, pickMediaType } from "../openapi/media-types.js";
import { toStatusKind } from "../openapi/status-kind.js";
import { placeValue } from "../samples/place-value.js";
import { describeFailures } from "./describe-failures.js";
import { nameErrorHeaders } from "./error-headers.js";
/** Builds the error responses of an operation, and its successes that may refuse. */
export function buildErrors({ responses }, { buildCodes, genericCodes, failurePlaces, messagePaths, sensitive }) {
    const said = { messagePaths, statuses: responses.map(({ status }) => status) };
    const errors = [...responses, ...listUnnamed(responses, failurePlaces)]
        .filter(({ isError }) => isError)
        .map((fact) => ({
        ...buildError(fact, buildCodes({ ...fact, ...said }, genericCodes.get(fact.status))),
        ...toHeaders(nameErrorHeaders(fact, sensitive)),
    }));
    const ofDefault = errors.find(({ status }) => status === "default")?.codes ?? [];
    return errors.map((error) => error.kind === "refused" ? describeRefusal(error, ofDefault, failurePlaces) : error);
}
/** The successes of an operation that names none: `default` describes them, and their refusals. */
export function listUnnamed(responses, failurePlaces) {
    const isNamed = responses.some(({ status }) => /^[23]/.test(status));
    const unnamed = responses.find(({ status }) => status === "default");
    if (isNamed || !unnamed || failurePlaces.length === 0)
        return [];
    return [{ ...unnamed, status: "2XX", describedBy: "default" }];
}
function toHeaders(headers) {
    return headers.length > 0 ? { headers } : {};
}
function buildError({ status, response, describedBy }, codes) {
    const kind = isSuccessStatus(status) ? "refused" : toStatusKind(status);
    const description = response.description ?? response.summary ?? "";
    return {
        ...{ status, kind, description, codes },
        ...(describedBy && { describedBy }),
        ...findOtherMediaType(response),
    };
}
/** The media type of a body that is not JSON. */
function findOtherMediaType({ content }) {
    const mediaType = pickMediaType(Object.keys(content ?? {}));
    return mediaType === undefined || isJson(mediaType) ? {} : { mediaType };
}
/**
 * The description and some examples of a success are those of its data.
 *
 * @param others the same codes with other samples
 */
function describeRefusal(error, others, failurePlaces) {
    const codes = error.codes.map((code) => {
        const samples = [code.sample, others.find((other) => other.code === code.code)?.sample];
        const refusing = samples.find((one) => isRefusal(one, failurePlaces));
        return { ...code, sample: refusing ?? refuse(code, failurePlaces) };
    });
    return { ...error, description: describeFailures(failurePlaces), codes };
}
/** The sample of a code with a value by which the API refuses. */
function refuse({ sample, meaning }, [place]) {
    return place ? placeValue(sample, place.at, buildFailureValue(place, [], meaning)) : sample;
}
