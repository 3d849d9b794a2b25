import type { ErrorCause } from "./cause.js";
import type { AnyError } from "./errors.js";
import type { AttemptTrace } from "./trace.js";
/**
 * Told what happens in a call, for logs and metrics: nothing secret is among it, and nothing that a hook
 * does, be it throwing, rejecting or never ending, changes the call.
 */
export interface Hooks {
    /** After each request. */
    readonly attempt?: ((event: AttemptEvent) => unknown) | undefined;
    /** Before a wait, after which the request is sent again. */
    readonly retry?: ((event: RetryEvent) => unknown) | undefined;
    /** When the API answers a code that the client's document does not list: the document has changed. */
    readonly unknownCode?: ((error: AnyError) => unknown) | undefined;
    /** After the call. */
    readonly end?: ((event: EndEvent) => unknown) | undefined;
}
/** Which call it is about. */
export interface CallEvent {
    /** The `operationId`. */
    readonly operation: string;
    readonly method: string;
    /** The template of the path: `/api/cards/{cardId}`. */
    readonly path: string;
    /** The origin that is called: `https://api.example.com`. */
    readonly server: string;
}
export interface AttemptEvent extends CallEvent, AttemptTrace {
    /** What was thrown, by the platform or by a `fetch` of the caller's. */
    readonly thrown?: ErrorCause;
    /** Counts from 1. */
    readonly attempt: number;
}
export interface RetryEvent extends CallEvent {
    /** The request that comes after the wait; counts from 1. */
    readonly attempt: number;
    readonly delayMs: number;
}
export interface EndEvent extends CallEvent {
    /** When the call began, in milliseconds since 1970. */
    readonly startedAt: number;
    readonly durationMs: number;
    readonly trace: readonly AttemptTrace[];
    /** What the call came to, if not data. */
    readonly error?: AnyError;
}
/** Calls a hook with a copy of what it is told. */
export declare function tell<Event>(hook: ((event: Event) => unknown) | undefined, toEvent: () => Event): void;
