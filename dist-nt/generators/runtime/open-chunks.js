import { ApiError } from "./api-error.js";
import { fail } from "./conclude.js";
import { codeOfFailure } from "./connection.js";
import { openBody } from "./read-body.js";
/**
 * The chunks of a body as they arrive, for as long as that takes: no limit of time holds any more, but the
 * caller's `signal` still ends it. Whoever stops early hangs up.
 *
 * @throws {ApiError} while it is read, where the connection breaks (`network`) or the caller gives up (`aborted`)
 */
export function openChunks(call, response) {
    const { signal } = call.input;
    const reader = response.body ? openBody(response.body) : undefined;
    const hangUp = () => void reader?.cancel().catch(() => { });
    // At once: a caller may give up before the first chunk is asked for.
    signal?.addEventListener("abort", hangUp);
    return (async function* () {
        try {
            for (;;) {
                const next = await reader?.read();
                if (signal?.aborted)
                    throw toApiError(call, response, "aborted");
                if (!next || next.done)
                    return undefined;
                yield next.value;
            }
        }
        catch (error) {
            if (error instanceof ApiError)
                throw error;
            throw toApiError(call, response, signal?.aborted ? "aborted" : "network", codeOfFailure(error));
        }
        finally {
            signal?.removeEventListener("abort", hangUp);
            hangUp();
        }
    })();
}
/** What went wrong after the head of a response. */
export function toApiError(call, response, kind, cause) {
    return new ApiError(fail(call, kind, { response, cause }).error);
}
