import { keepCode, readCode, readReason } from "./body-parts.js";
import { copyBody } from "./error-body.js";
import { definedOf, ownValue } from "./own.js";
import { toPlainText } from "./plain-text.js";
import { createRedaction } from "./redact.js";
import { readRequestId } from "./request-id.js";
import { readRetryAt } from "./retry-after.js";
import { toStatusKeys } from "./status-keys.js";
const kinds = {
    400: "invalidRequest",
    401: "unauthorized",
    403: "forbidden",
    404: "notFound",
    429: "rateLimited",
};
/** The kind of a status that is not a success. */
export function kindOfStatus(status) {
    const byDefault = status >= 500 && status < 600 ? "server" : "unexpectedStatus";
    return ownValue(kinds, `${status}`) ?? byDefault;
}
/** Reads a response that is not a success, or one that refuses. Total: whatever the body is, an error comes of it. */
export function classifyResponse(operation, response, circumstances) {
    const { status, headers, body } = response;
    const { secrets = [], now } = circumstances;
    const clean = createRedaction(secrets);
    const say = (text = "") => toPlainText(clean(text));
    const isDocumented = (code) => isDocumentedCode(operation, status, code);
    const sent = readCode(operation, body, (code) => repeatsStatus(code, status) && !isDocumented(code));
    const kind = kindOfCode(operation, status, sent);
    const documented = sent !== undefined && isDocumented(sent) ? sent : undefined;
    const code = documented ?? (sent && clean(sent));
    const { docs } = operation.api;
    const docsUrl = docs?.find(docs, status, documented);
    const found = operation.api.readIssues?.(operation, body) ?? [];
    const issues = found.map(({ path, message }) => ({
        path: say(path),
        message: say(message),
    }));
    const reason = say(readReason(operation, body)) || undefined;
    const copy = (value) => copyBody(value, operation.sensitive ?? [], secrets);
    const text = [`${toPrefix(code)}${operation.id} answered ${status}`, reason].filter(Boolean).join(": ");
    const details = {
        code,
        issues: kind === "invalidRequest" || issues.length > 0 ? issues : undefined,
        reason,
        body: copy(body) ?? copy(keepCode(operation, body)),
        retryAt: status === 429 || status >= 500 ? readRetryAt(headers, status, now) : undefined,
        headers: operation.readErrorHeaders?.(operation, status, headers, say),
        docsUrl,
    };
    const message = docsUrl ? `${text} (see ${docsUrl})` : text;
    return { ...buildError(operation, kind, message, response, circumstances), ...definedOf(details) };
}
/** What every error has. */
export function buildError(operation, kind, message, response, { trace = [], outcome = outcomeOfStatus(response?.status), secrets }) {
    const status = response?.status;
    const attempts = trace.length || (status ? 1 : 0);
    const requestId = readRequestId(operation, response?.headers, secrets);
    return definedOf({ kind, operation: operation.id, message, outcome, attempts, trace, status, requestId });
}
/** Whether an answer has a code that the document does not list. */
export function isUndocumented({ api }, { kind, code }) {
    return code !== undefined && kind !== "code" && !isGeneric(api, kind, code);
}
/** The code in front of a message, unless it is text that a log should not hold. */
function toPrefix(code) {
    return code !== undefined && /^[\w.-]{1,80}$/.test(code) ? `[${code}] ` : "";
}
/**
 * A documented code is `code`. Any other code is `unknownCode` where the status alone would say too
 * little; 401, 404, 429 and 5xx keep their kind, since what to do about them does not hang on a code.
 */
function kindOfCode({ api, codes }, status, code) {
    // A success comes here only where its body says no.
    const kind = api.findFailure && status < 300 ? "refused" : kindOfStatus(status);
    if (code === undefined || isGeneric(api, kind, code))
        return kind;
    if (codesOfStatus(codes, status).includes(code))
        return "code";
    const decidesAlone = ["unauthorized", "notFound", "rateLimited", "server"].includes(kind);
    return decidesAlone ? kind : "unknownCode";
}
function isDocumentedCode({ api, codes }, status, code) {
    return isGeneric(api, kindOfStatus(status), code) || codesOfStatus(codes, status).includes(code);
}
/** The status itself, and types of problems that stand for it (RFC 9457 section 4.2.1, and those of ASP.NET Core). */
export function repeatsStatus(code, status) {
    return code === `${status}` || /^about:blank$|\/rfc(7231|7235|9110)\b/i.test(code);
}
/** The codes documented for a status: those of the status itself, else of its range, else of `default`. */
function codesOfStatus(codes, status) {
    const lists = toStatusKeys(status).map((key) => ownValue(codes, key));
    return lists.find((list) => list !== undefined) ?? [];
}
function isGeneric({ genericCodes }, kind, code) {
    return ownValue(genericCodes, kind) === code;
}
/** 4xx: the API said no, unless it gave up waiting (408). 5xx: nobody knows. Anything else did not refuse. */
export function outcomeOfStatus(status = 0) {
    return status >= 400 && status < 500 && status !== 408 ? "notApplied" : "unknown";
}
