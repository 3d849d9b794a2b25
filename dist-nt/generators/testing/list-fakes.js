import { isRefusal } from "../codes/failure-values.js";
import { followWithin } from "../openapi/follow-within.js";
import { pickStatus } from "../openapi/http-status.js";
import { isJson, pickMediaType } from "../openapi/media-types.js";
import { createValidSamples } from "../samples/value-samples.js";
import { listVariations } from "../samples/variations.js";
import { describeOperations, } from "../shapes/described-operation.js";
import { sampleText } from "./sample-text.js";
/** Larger examples are taken where nothing else will do: most of them are whole lists. */
const maxExampleLength = 2_000;
/** The responses of all operations: an example of the document where it is valid, else a sample of the schema. */
export function listFakes(contract, document) {
    const followed = followWithin(document);
    const described = describeOperations(followed);
    const find = findOnce(createValidSamples(followed.follow, "response"));
    return contract.operations.map((operation) => {
        const { responses = [] } = described.get(operation.id) ?? {};
        const places = operation.failurePlaces ?? contract.failurePlaces;
        const success = findSuccess(operation, responses, (schema, examples) => {
            const sample = find(schema, examples);
            return sample && !isRefusal(sample.value, places) ? sample : undefined;
        });
        return {
            operation,
            ...(success && { success }),
            errors: operation.errors.flatMap((error) => listErrors(operation, error, responses, find)),
        };
    });
}
/** Thousands of responses share their schemas. */
function findOnce(find) {
    const known = new WeakMap();
    return (schema, examples) => {
        const key = examples.length === 0 && typeof schema.node === "object" ? schema.node : undefined;
        if (!key)
            return find(schema, examples);
        if (!known.has(key))
            known.set(key, find(schema, examples));
        return known.get(key);
    };
}
function findSuccess(operation, responses, find) {
    const [success] = operation.successes;
    if (!success)
        return undefined;
    const statuses = responses.map(({ status }) => status);
    const response = responses.find(({ status }) => status === success.status);
    const base = {
        documented: success.status,
        status: pickSuccess(success.status, statuses),
        ...toHeaders(response, find),
    };
    const described = success.bodies.find(({ mediaType }) => isJson(mediaType)) ?? success.bodies[0];
    if (!described)
        return { ...base, variations: [] };
    const body = response?.bodies.find(({ mediaType }) => mediaType === described.mediaType);
    if (described.form !== "json")
        return { ...base, ...sampleText(described, body, find), variations: [] };
    const sample = findBody(body ?? {}, find);
    if (!sample)
        return undefined;
    const { value, schema } = sample;
    return {
        ...base,
        ...{ mediaType: described.mediaType, body: value, described },
        variations: schema ? listVariations(schema, value) : [],
    };
}
/** A range or `default` has no status of its own. */
function pickSuccess(status, documented) {
    if (/^\d+$/.test(status))
        return Number(status);
    return status === "3XX" ? 302 : ([200, 201, 202].find((one) => !documented.includes(`${one}`)) ?? 200);
}
/** What a body may be; of one without a schema, the first example, or an object without anything. */
function findBody({ schema, ...body }, find) {
    const { small, large } = sortExamples(body);
    if (!schema)
        return { value: small[0] ?? {} };
    return find(schema, small) ?? (large.length > 0 ? find(schema, large) : undefined);
}
/** The values of the examples by their size. */
function sortExamples({ examples = [], }) {
    const values = examples.map(({ value }) => value).filter((value) => value !== undefined);
    const isSmall = (value) => JSON.stringify(value).length <= maxExampleLength;
    return { small: values.filter(isSmall), large: values.filter((value) => !isSmall(value)) };
}
/** One for each code, or one for a status without codes. */
function listErrors(operation, error, responses, find) {
    const response = responses.find(({ status }) => status === (error.describedBy ?? error.status));
    const mediaType = pickMediaType(response?.bodies.map((body) => body.mediaType) ?? []);
    const common = { documented: error.status, ...toHeaders(response, find) };
    if (error.codes.length > 0) {
        return error.codes.map(({ code, sample, sampleStatus, trigger }) => ({
            ...(trigger && { trigger: toInput(operation, trigger) }),
            ...{ ...common, status: sampleStatus, code, mediaType: mediaType ?? "application/json", body: sample },
        }));
    }
    // What refuses without a code is told apart from data by its value alone.
    if (error.kind === "refused")
        return [];
    const status = pickStatus(error.status, operation.errors.map((one) => one.status));
    const body = response?.bodies.find((one) => one.mediaType === mediaType);
    const sample = body && (isJson(body.mediaType) ? findBody(body, find) : { value: sampleOther(body) });
    return [{ ...common, status, ...(sample && mediaType && { mediaType, body: sample.value }) }];
}
/** The parameters of a trigger by their places, and its body, as a call takes them. */
function toInput({ parameters }, { parameters: given = {}, body }) {
    const input = {};
    for (const [name, value] of Object.entries(given)) {
        const place = parameters.find((one) => one.name === name)?.place;
        if (place)
            input[place] = { ...input[place], [name]: value };
    }
    return { ...input, ...(body !== undefined && { body }) };
}
/** A text in a format that nobody here writes, unless the document has an example. */
function sampleOther(body) {
    return sortExamples(body).small.find((value) => typeof value === "string") ?? "";
}
/** The headers that a response must have; `Retry-After` asks for a second. */
function toHeaders(response, find) {
    const required = (response?.headers ?? []).filter(({ isRequired }) => isRequired);
    const headers = required.flatMap(({ name, example, schema }) => {
        if (name.toLowerCase() === "content-type")
            return [];
        if (name.toLowerCase() === "retry-after")
            return [["retry-after", "1"]];
        const value = example ? example.value : find(schema, [])?.value;
        const isText = typeof value === "string" ? /^[\x20-\x7e]+$/.test(value) : typeof value === "number";
        return isText ? [[name.toLowerCase(), `${value}`]] : [];
    });
    return headers.length > 0 ? { headers: Object.fromEntries(headers) } : {};
}
