import { systemClock } from "./clock.js";
/** The platform's clock for what a process need not stay for: on Node, its timers do not keep one alive. */
export const backgroundClock = {
    now: systemClock.now,
    schedule: (run, delayMs) => {
        const timer = setTimeout(run, delayMs);
        // The timers of browsers are numbers.
        const { unref } = Object(timer);
        unref?.call(timer);
        return () => clearTimeout(timer);
    },
};
