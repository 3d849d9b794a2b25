import { buildError, classifyResponse, outcomeOfStatus } from "./classify.js";
import { isLabelled } from "./find-form.js";
import { definedOf } from "./own.js";
import { parseErrorBody } from "./parse-json.js";
/** What a request did, as far as its answer or the lack of one tells. */
export function outcomeOf({ response, form, read, unsent }) {
    if (read?.refusal)
        return read.refusal.outcome ?? "notApplied";
    if (!response)
        return unsent ? "notSent" : "unknown";
    return read || (form && isLabelled(form, response.headers.get("content-type")))
        ? "applied"
        : outcomeOfStatus(response.status);
}
/** What a call came to. */
export function conclude(call, settled) {
    const { response, form, bytes, read, failure = "network", thrown: cause } = settled;
    if (!response || /timeout|aborted|credentials/.test(failure))
        return fail(call, failure, settled);
    const { operation, state } = call;
    const { status, headers } = response;
    if (!form || read?.refusal) {
        const body = read?.data ?? parseErrorBody(new TextDecoder().decode(bytes));
        const circumstances = { ...state, now: call.client.clock.now() };
        const error = classifyResponse(operation, { status, headers, body }, circumstances);
        return { ok: false, error: { ...error, ...definedOf({ cause }) } };
    }
    if (!read)
        return fail(call, "unreadable", settled);
    const { trace } = state;
    const requestId = trace.at(-1)?.requestId;
    return {
        ok: true,
        data: read.data,
        status,
        headers,
        attempts: trace.length,
        trace,
        ...definedOf({ requestId }),
    };
}
/** The failure of a call. */
export function fail({ operation, state }, kind, { response, cause: word, thrown: cause }) {
    const message = `${operation.id} failed: ${word ? `${kind} (${word})` : kind}`;
    const error = buildError(operation, kind, message, response, state);
    return { ok: false, error: { ...error, ...definedOf({ cause }) } };
}
