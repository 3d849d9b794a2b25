/**
 * What the retries of a client may cost together: when an API is down, each call alone would triple its load.
 */
export interface RetryBudget {
  /** Takes a cost; `false`, and nothing taken, where there is not enough left. */
  readonly take: (tokens: number) => boolean;
  /** Gives back after a success. */
  readonly refund: (tokens: number) => void;
}

/** A budget that is full at first. */
export function createRetryBudget(capacity: number): RetryBudget {
  let left = capacity;
  return {
    take: (cost) => {
      if (cost > left) return false;
      left -= cost;
      return true;
    },
    refund: (cost) => {
      left = Math.min(capacity, left + cost);
    },
  };
}
