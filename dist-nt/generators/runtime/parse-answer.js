import { classifyResponse } from "./classify.js";
import { toAnswer } from "./foreign-answer.js";
import { toHeaderReader } from "./headers.js";
import { parseErrorBody } from "./parse-json.js";
/** Reads an answer of any HTTP client that is not a success. Total: whatever the body is, an error comes of it. */
export function parseAnswer(operation, answer) {
    return classifyResponse(operation, toResponse(answer), { now: Date.now() });
}
/** The same for any answer: `undefined` for a success that refuses nothing. */
export function parseAnyAnswer(operation, answer) {
    const response = toResponse(answer);
    if (response.status < 200 || response.status > 299)
        return parseAnswer(operation, answer);
    const failure = operation.api.findFailure?.(operation, response.body);
    const { outcome = "notApplied" } = failure ?? {};
    return failure && classifyResponse(operation, response, { outcome, now: Date.now() });
}
function toResponse(answer) {
    const { status, headers, body } = toAnswer(answer);
    const isText = typeof body === "string";
    const said = isText ? parseErrorBody(body.replace(/^\uFEFF/, "")) : body;
    return { status, headers: toHeaderReader(headers), body: said };
}
