import type { OperationContract } from "./operation.js";
/** An answer as an API, or whoever is on the way, sends it. */
export interface FakeAnswer {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** Sent as JSON, or a text as it is where the operation documents another media type; `undefined` sends no body. */
    readonly body?: unknown;
    /** Sent as it is in place of a body: JSON that breaks off, or a page of HTML. */
    readonly text?: string | undefined;
    /** How long it takes; `Infinity` never ends. */
    readonly delayMs?: number | undefined;
}
/** Why there is no answer. */
export interface FakeFailure {
    /**
     * - `network`: the connection breaks.
     * - `timeout`: nothing comes until the client's time is up.
     * - `aborted`: nothing comes until the caller aborts.
     * - `credentials`: the API refuses the credentials, and there are no others; see `fakeClient`.
     */
    readonly failure: "network" | "timeout" | "aborted" | "credentials";
}
/** The response that an answer is. */
export declare function toResponse(operation: OperationContract, answer: FakeAnswer): Response;
/** Waits, or rejects as `fetch` does once the signal fires. */
export declare function wait(delayMs: number, signal: AbortSignal): Promise<void>;
