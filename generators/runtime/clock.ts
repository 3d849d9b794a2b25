/** Time, as a client sees it. */
export interface Clock {
  /** Now, in milliseconds since 1970. */
  readonly now: () => number;
  /**
   * Runs something once, after a delay in milliseconds; returns what cancels it. A process need not stay for what
   * is in the background.
   */
  readonly schedule: (run: () => void, delayMs: number, isInBackground?: boolean) => () => void;
}

/** The platform's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  schedule: (run, delayMs, isInBackground) => {
    const timer = setTimeout(run, delayMs);
    if (isInBackground) unref(timer);
    return () => clearTimeout(timer);
  },
};

/** Lets a process of Node end before a timer; the timers of browsers are numbers. */
function unref(timer: unknown): void {
  const { unref: release } = Object(timer) as { readonly unref?: () => void };
  release?.call(timer);
}
