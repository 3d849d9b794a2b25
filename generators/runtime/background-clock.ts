import { type Clock, systemClock } from "./clock.js";

/** The platform's clock for what a process need not stay for: on Node, its timers do not keep one alive. */
export const backgroundClock: Clock = {
  now: systemClock.now,
  schedule: (run, delayMs) => {
    const timer: unknown = setTimeout(run, delayMs);
    // The timers of browsers are numbers.
    const { unref } = Object(timer) as { readonly unref?: () => void };
    unref?.call(timer);
    return () => clearTimeout(timer as Parameters<typeof clearTimeout>[0]);
  },
};
