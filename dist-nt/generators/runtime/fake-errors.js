import { buildError } from "./classify.js";
import { answerCode, answerKind } from "./fake-answers.js";
import { parseAnyAnswer } from "./parse-answer.js";
/** What became of requests, where nothing else is known. */
const outcomes = { credentials: "notSent", unreadable: "applied" };
/** The error that a call gives for a documented code, or of a kind. */
export function createFakeError(fakes, wish, options) {
    if (typeof wish === "string")
        return readAnswer(fakes, answerCode(fakes, wish, options));
    const answer = answerKind(fakes, wish);
    if ("failure" in answer || wish.kind === "unreadable")
        return failWithout(fakes, wish);
    // A header has no milliseconds, and its seconds count from now.
    const { retryAt: _, ...error } = readAnswer(fakes, answer);
    if (error.kind !== wish.kind)
        throw new TypeError(`${fakes.operation.id} cannot fail as ${wish.kind}`);
    return { ...error, ...("retryAt" in wish && wish.retryAt !== undefined && { retryAt: wish.retryAt }) };
}
function readAnswer({ operation }, { status, headers, body, text }) {
    const error = parseAnyAnswer(operation, { status, headers, body: text ?? body });
    if (!error)
        throw new TypeError(`${operation.id} takes this answer for a success`);
    return error;
}
function failWithout({ operation, success }, wish) {
    const { kind } = wish;
    const given = "outcome" in wish ? wish.outcome : undefined;
    const outcome = given ?? outcomes[kind] ?? "unknown";
    const response = kind === "unreadable" ? { status: success?.status ?? 200 } : undefined;
    return buildError(operation, kind, `${operation.id} failed: ${kind}`, response, { outcome });
}
