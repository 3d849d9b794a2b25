import { attempt } from "./attempt.js";
import { outcomeOf } from "./conclude.js";
import { tell } from "./hooks.js";
import { joinOutcomes } from "./outcome.js";
import { definedOf } from "./own.js";
import { readRequestId } from "./request-id.js";
import { toEvent } from "./started-call.js";
/** Sends the request once, and keeps what became of it in the state of the call. */
export async function sendOnce(call, credentials) {
    const { client, operation, state } = call;
    const startedAt = client.clock.now();
    const attempted = await attempt(call, credentials);
    const { response, failure, cause, thrown } = attempted;
    const entry = definedOf({
        startedAt,
        durationMs: client.clock.now() - startedAt,
        waitMs: state.waitMs,
        status: response?.status,
        failure,
        cause,
        requestId: readRequestId(operation, response?.headers, state.secrets),
    });
    state.trace.push(entry);
    state.waitMs = undefined;
    state.outcome = joinOutcomes(state.outcome, outcomeOf(attempted), operation.replay);
    tell(client.options.hooks?.attempt, () => ({
        ...toEvent(call),
        ...entry,
        ...definedOf({ thrown }),
        attempt: state.trace.length,
    }));
    return attempted;
}
