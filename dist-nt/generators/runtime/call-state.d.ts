import type { Outcome } from "./outcome.js";
import type { AttemptTrace } from "./trace.js";
/** How far a call has come: all that changes while it is on its way, and nothing but `send-until-done.ts` changes it. */
export interface CallState {
    /** The requests so far, in order. */
    readonly trace: AttemptTrace[];
    /** What they did. */
    outcome: Outcome;
    /** Patterns of what must not be printed. */
    readonly secrets: string[];
    /** Which of the requests that `attempts` limits is the latest, from 1. */
    count: number;
    /** The wait before the next request, in milliseconds; `undefined` where it follows at once. */
    waitMs: number | undefined;
    /** Tokens that the last retry took, or that a success without one gives. */
    refund: number;
}
