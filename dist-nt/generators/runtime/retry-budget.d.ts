/**
 * What the retries of a client may cost together: when an API is down, each call alone would triple its load.
 */
export interface RetryBudget {
    readonly capacity: number;
    left: number;
}
/** Takes a cost; `false`, and nothing taken, where there is not enough left. */
export declare function takeTokens(budget: RetryBudget, cost: number): boolean;
/** Gives back after a success. */
export declare function refundTokens(budget: RetryBudget, cost: number): void;
