import type { AllLimits } from "./limits.js";
/** What became of a request, as far as sending it again hangs on it. */
export interface LastAttempt {
    /** Which of those that `attempts` limits it was, from 1. */
    readonly count: number;
    readonly status?: number | undefined;
    /** The connection or the time of the request broke, in a way that may pass. */
    readonly broke?: boolean | undefined;
    /** No byte of the request left. */
    readonly unsent?: boolean | undefined;
    /** It may be carried out twice without harm. */
    readonly replayable?: boolean | undefined;
    /** The wait that the API asks for, in milliseconds; 0 or less where it asks for none. */
    readonly askedMs: number;
    /** Time that is left for the call, in milliseconds. */
    readonly remainingMs: number;
}
/**
 * How long to wait before a request is sent again, in milliseconds; `undefined` where it must not be.
 * A random part of a span that doubles each time; never earlier than the API asks, and up to a tenth later.
 *
 * @param random from 0 to 1
 */
export declare function toRetryDelay({ count, status, broke, unsent, replayable, askedMs, remainingMs }: LastAttempt, limits: AllLimits, random: number): number | undefined;
