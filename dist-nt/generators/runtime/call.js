import { isUndocumented } from "./classify.js";
import { conclude } from "./conclude.js";
import { isAsking } from "./find-operation.js";
import { tell } from "./hooks.js";
import { ownOf } from "./own.js";
import { redact } from "./redact.js";
import { refundTokens } from "./retry-budget.js";
import { toLiteral } from "./secret-headers.js";
import { sendUntilDone } from "./send-until-done.js";
import { startCall, toEvent } from "./started-call.js";
/**
 * Calls an operation. Whatever goes wrong on the way is the `error` of the result.
 *
 * @throws {TypeError} where the call itself is wrong, before anything is sent: a path parameter that is
 * missing, empty or dots, a header value that cannot be sent, a body that cannot be serialized
 * @throws {RangeError} where a limit is out of its range
 */
export async function callOperation(client, operation, input, tools = {}) {
    client[isAsking]?.(operation);
    const { headers, header } = input;
    let call;
    try {
        call = startCall(client, ownOf(operation), ownOf(input), ownOf(tools));
        return (await settle(call));
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        // A platform's message quotes the URL or the header value that it refuses.
        const sent = Object.values({ ...headers, ...header }).filter(Boolean);
        const secrets = [...sent.map((value) => toLiteral(`${value}`)), ...(call?.state.secrets ?? [])];
        throw new TypeError(redact(error.message, secrets));
    }
}
async function settle(call) {
    try {
        const attempted = await sendUntilDone(call);
        const status = attempted?.response?.status ?? 599;
        if (status < 500 && status !== 429)
            refundTokens(call.client.budget, call.state.refund);
        const result = conclude(call, attempted);
        report(call, result.error);
        return result;
    }
    finally {
        call.scope.end();
    }
}
function report(call, error) {
    const { client, operation, state, startedAt } = call;
    const { hooks } = client.options;
    if (error && isUndocumented(operation, error))
        tell(hooks?.unknownCode, () => error);
    const durationMs = client.clock.now() - startedAt;
    tell(hooks?.end, () => ({
        ...toEvent(call),
        startedAt,
        durationMs,
        trace: state.trace,
        ...(error && { error }),
    }));
}
