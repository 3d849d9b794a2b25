import type { Clock } from "./clock.js";
/** A span of time that something has to happen in: it ends by its own clock, or with what is around it. */
export interface Scope {
    /** Fires when the scope ends early. Made when it is asked for: on Node it costs more than all else here. */
    readonly signal: () => AbortSignal;
    /** What ended it early. */
    readonly ended: () => "timeout" | "aborted" | undefined;
    /** Waits for something that does not know the signal; rejects when the scope ends before. */
    readonly orEnd: <T>(promise: Promise<T>) => Promise<T>;
    /** Lets go of timers and listeners. */
    readonly end: () => void;
    /** What is told the reason when the scope ends early: whoever waits, and the scopes inside. */
    readonly told: Set<(reason: unknown) => void>;
}
/** Starts a scope of `timeoutMs` milliseconds, inside another one or as long as a caller's signal does not fire. */
export declare function startScope(clock: Clock, timeoutMs: number, outer?: Scope, signal?: AbortSignal): Scope;
/** Waits `delayMs` milliseconds, or until the scope ends. */
export declare function sleep(clock: Clock, delayMs: number, scope: Scope): Promise<void>;
