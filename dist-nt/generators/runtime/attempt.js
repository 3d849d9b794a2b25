import { toCause } from "./cause.js";
import { codeOfFailure, neverConnected } from "./connection.js";
import { findForm } from "./find-form.js";
import { ownOf } from "./own.js";
import { readAnswer } from "./read-answer.js";
import { readBody } from "./read-body.js";
import { startScope } from "./scope.js";
import { checkRequest, sendRequest } from "./send-request.js";
/**
 * Sends a request once, follows its redirects, and reads the answer.
 *
 * @throws {TypeError} where the platform makes no request of it; nothing was sent then
 */
export async function attempt(call, credentials) {
    const { client, request, limits } = call;
    const scope = startScope(client.clock, limits.attemptTimeoutMs, call.scope);
    let response;
    let form;
    try {
        response = await sendRequest(call, credentials, scope);
        form = findForm(call, response);
        const data = typeof form === "object" ? form.open?.(call, response, form) : undefined;
        if (data)
            return ownOf({ response, form, read: { data } });
        const limit = form ? "maxDataBytes" : "maxErrorBytes";
        const bytes = await readBody(response, limits[limit], scope);
        if (!bytes)
            return ownOf({ response, form, failure: "unreadable", cause: `over ${limit}` });
        const read = form ? readAnswer(call.operation, response, form, bytes) : undefined;
        if (read === "foreign")
            return ownOf({ response, form: read, bytes, cause: "not as documented" });
        return ownOf({ response, form, bytes, read });
    }
    catch (error) {
        checkRequest(request, credentials);
        const failure = scope.ended() ?? "network";
        // What a function of the caller's says of a connection may be about another one.
        const unsent = !response && failure === "network" && !client.options.fetch && neverConnected(error);
        const thrown = failure === "network" ? toCause(error, call.state.secrets) : undefined;
        return ownOf({ response, form, failure, cause: codeOfFailure(error), thrown, unsent });
    }
    finally {
        scope.end();
    }
}
