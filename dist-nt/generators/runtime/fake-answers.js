import { readCode } from "./body-parts.js";
import { kindOfStatus } from "./classify.js";
import { findTriggered } from "./fake-trigger.js";
import { toStatusKeys } from "./status-keys.js";
/** The answer of a success, or with a code, a status or a kind of error; or why there is none. */
export function createFakeAnswer(fakes, wish, options) {
    if (wish === undefined)
        return answerSuccess(fakes);
    if (typeof wish === "string")
        return answerCode(fakes, wish, options);
    return typeof wish === "number" ? answerStatus(fakes, wish, options) : answerKind(fakes, wish);
}
/** The answer of an operation that succeeds. */
export function answerSuccess({ operation, success }) {
    if (!success)
        throw new TypeError(`${operation.id} has no success to fake`);
    return toAnswer(success);
}
/** What the sandbox of the API answers to a request: the error that its input causes, else a success. */
export async function answerRequest(fakes, request) {
    const triggered = await findTriggered(fakes, request);
    return triggered ? toAnswer(triggered) : answerSuccess(fakes);
}
/** The answer with which the API says a documented code of an operation. */
export function answerCode({ operation, errors }, code, { status, ...options } = {}) {
    const found = errors.find((one) => one.code === code && (status === undefined || one.status === status));
    const said = `${operation.id} has no code ${code}${status === undefined ? "" : ` with status ${status}`}`;
    if (!found)
        throw new TypeError(said);
    return toAnswer(found, options);
}
/** The answer that the document has for a status; one without a body where it has none. */
export function answerStatus(fakes, status, options = {}) {
    const entries = findEntries(fakes, status);
    const plain = entries.find(({ code }) => code === undefined || isGeneric(fakes, status, code));
    return { ...toAnswer(plain ?? entries[0] ?? { status }, options), status };
}
/** The entries of the status, else of its range, else of `default`. */
function findEntries({ success, errors }, status) {
    const entries = success ? [...errors, success] : errors;
    const lists = toStatusKeys(status).map((key) => entries.filter((one) => (one.documented ?? `${one.status}`) === key));
    return lists.find((list) => list.length > 0) ?? [];
}
function isGeneric({ operation }, status, code) {
    const kind = kindOfStatus(status);
    const { genericCodes } = operation.api;
    return (kind === "forbidden" || kind === "invalidRequest") && genericCodes[kind] === code;
}
/** What is sent for an entry. */
export function toAnswer({ status, mediaType, body, headers: own }, { retryAfter, headers } = {}) {
    const all = {
        ...(mediaType !== undefined && { "content-type": mediaType }),
        ...own,
        ...(retryAfter !== undefined && { "retry-after": `${retryAfter}` }),
        ...headers,
    };
    return {
        status,
        ...(Object.keys(all).length > 0 && { headers: all }),
        ...(body !== undefined && { body: structuredClone(body) }),
    };
}
const statuses = { invalidRequest: 400, unauthorized: 401, forbidden: 403, notFound: 404, rateLimited: 429 };
/** The answer that a kind of error comes of, or why there is none. */
export function answerKind(fakes, wish) {
    switch (wish.kind) {
        case "network":
        case "timeout":
        case "aborted":
        case "credentials":
            return { failure: wish.kind };
        case "unreadable":
            return truncated(fakes);
        case "unknownCode":
            return answerUnknownCode(fakes, wish);
        case "server":
            return answerPlain(fakes, wish.status ?? findStatus(fakes, "server") ?? 500, toRetryAfter(wish.retryAt));
        case "rateLimited":
            return answerPlain(fakes, 429, toRetryAfter(wish.retryAt));
        case "unexpectedStatus":
            return answerPlain(fakes, wish.status ?? findStatus(fakes, "unexpectedStatus") ?? 418);
        case "refused":
            throw new TypeError(`${fakes.operation.id} has no refusal without a code`);
        default:
            return answerPlain(fakes, statuses[wish.kind]);
    }
}
/** An answer with a status whose body says no rule code, which would be an error of another kind. */
function answerPlain(fakes, status, headers = {}) {
    const answer = answerStatus(fakes, status, { headers });
    const code = readCode(fakes.operation, answer.body, () => false);
    if (code === undefined || isGeneric(fakes, status, code))
        return answer;
    return decidesAlone(status) && !isDocumented(fakes, status, code) ? answer : { status, headers };
}
function toRetryAfter(retryAt) {
    return retryAt === undefined ? {} : { "retry-after": new Date(retryAt).toUTCString() };
}
/** The first documented status of a kind. */
function findStatus({ errors }, kind) {
    return errors.find(({ status, code }) => status >= 400 && code === undefined && kindOfStatus(status) === kind)?.status;
}
/** Whether a code that the document does not list changes nothing about what a status says. */
function decidesAlone(status) {
    return ["unauthorized", "notFound", "rateLimited", "server"].includes(kindOfStatus(status));
}
function isDocumented(fakes, status, code) {
    return findEntries(fakes, status).some((one) => one.code === code);
}
/** The body of a documented code, or of none, with a code in its place that the document does not list. */
export function answerUnknownCode(fakes, { code = "A_NEWER_CODE", status, } = {}) {
    const { api, codePaths: [path] = api.codePaths } = fakes.operation;
    if (!path)
        throw new TypeError(`no place is known where ${fakes.operation.id} has its codes`);
    const isMeant = (one) => status === undefined ? !decidesAlone(one.status) : one.status === status;
    const coded = fakes.errors.filter((one) => one.code !== undefined && isMeant(one));
    const usual = coded.find((one) => one.status === 403) ?? coded[0];
    const base = usual ? toAnswer(usual) : answerStatus(fakes, status ?? 403);
    return { ...base, body: placeAt(base.body, path, code) };
}
function placeAt(holder, [name, ...rest], value) {
    if (name === undefined)
        return value;
    if (/^\d+$/.test(name))
        return [placeAt(Array.isArray(holder) ? holder[0] : undefined, rest, value)];
    const base = typeof holder === "object" && holder !== null ? holder : {};
    return { ...base, [name]: placeAt(base[name], rest, value) };
}
/** A success whose body breaks off. */
export function truncated(fakes) {
    const { status, headers, body } = toSuccess(fakes);
    const text = JSON.stringify(body ?? {});
    return { status, headers, text: text.slice(0, Math.max(1, Math.floor(text.length / 2))) };
}
/** A success, of JSON where nothing else is known. */
export function toSuccess(fakes) {
    const { success } = fakes;
    return success ? toAnswer({ mediaType: "application/json", ...success }) : { status: 200 };
}
