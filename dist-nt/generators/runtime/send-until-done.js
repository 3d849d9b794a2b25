import { mayPass } from "./connection.js";
import { tell } from "./hooks.js";
import { ownOf } from "./own.js";
import { readRetryAt } from "./retry-after.js";
import { takeTokens } from "./retry-budget.js";
import { toRetryDelay } from "./retry-delay.js";
import { sleep } from "./scope.js";
import { sendOnce } from "./send-once.js";
import { toEvent } from "./started-call.js";
import { canResend } from "./write-request.js";
/**
 * Sends the request, and again as long as that is safe and of use. Rejects where no request can be made.
 */
export async function sendUntilDone(call) {
    const { scope, send = sendPlain } = call;
    try {
        while (!scope.ended()) {
            const attempted = await send(call);
            const waitMs = attempted.read || scope.ended() ? undefined : planRetry(call, attempted);
            if (waitMs === undefined)
                return attempted;
            await sleep(call.client.clock, waitMs, scope);
        }
    }
    catch (error) {
        if (!scope.ended())
            throw error;
    }
    return ownOf({ failure: scope.ended() });
}
/** Where nobody is asked for credentials. */
function sendPlain(call) {
    return sendOnce(call, { headers: {}, places: [] });
}
/** How long to wait before the request is sent again; `undefined` where it is not. */
function planRetry(call, { response, form, failure, cause, unsent }) {
    const { client, state, startedAt, limits, replayable } = call;
    const { random = Math.random, hooks } = client.options;
    const now = client.clock.now();
    const status = response?.status;
    const broke = (!response || form) && (failure === "timeout" || (failure === "network" && mayPass(cause)));
    const last = {
        count: state.count,
        status,
        broke,
        unsent,
        replayable,
        askedMs: (readRetryAt(response?.headers, status ?? 0, now) ?? now) - now,
        remainingMs: startedAt + limits.deadlineMs - now,
    };
    const delayMs = toRetryDelay(last, limits, random());
    const cost = status === 429 ? 5 : 14;
    if (delayMs === undefined || !canResend(call.request) || !takeTokens(client.budget, cost))
        return undefined;
    state.count += 1;
    state.waitMs = delayMs;
    state.refund = cost;
    tell(hooks?.retry, () => ({ ...toEvent(call), attempt: state.trace.length + 1, delayMs }));
    return delayMs;
}
