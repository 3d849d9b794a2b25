import { toLimits } from "./limits.js";
import { startScope } from "./scope.js";
import { secretHeaders } from "./secret-headers.js";
import { writeRequest } from "./write-request.js";
/**
 * Writes the request of a call and starts its time.
 *
 * @throws {TypeError} where no request can be written
 * @throws {RangeError} where a limit is out of its range
 */
export function startCall(client, operation, input, tools) {
    const limits = toLimits(input, client.options, operation);
    return {
        client,
        operation,
        input,
        limits,
        request: writeRequest(client, operation, input, tools),
        send: tools.send,
        startedAt: client.clock.now(),
        scope: startScope(client.clock, limits.deadlineMs, undefined, input.signal),
        replayable: operation.replay === "safe" || !!operation.hasReplayKey?.(operation, input),
        state: {
            secrets: [
                ...secretHeaders({ ...input.headers, ...input.header }),
                ...(tools.findSecrets?.(input, operation.sensitive ?? []) ?? []),
            ],
            trace: [],
            outcome: "notSent",
            count: 1,
            // Said, so that a property of a polluted `Object.prototype` does not stand in.
            waitMs: undefined,
            refund: 1,
        },
    };
}
/** What hooks are told of every call. */
export function toEvent({ operation: { id, method, path }, request }) {
    return { operation: id, method, path, server: new URL(request.url).origin };
}
