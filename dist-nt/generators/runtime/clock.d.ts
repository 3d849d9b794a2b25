/** Time, as a client sees it. */
export interface Clock {
    /** Now, in milliseconds since 1970. */
    readonly now: () => number;
    /** Runs something once, after a delay in milliseconds; returns what cancels it. */
    readonly schedule: (run: () => void, delayMs: number) => () => void;
}
/** The platform's clock. */
export declare const systemClock: Clock;
