/** The platform's clock. */
export const systemClock = {
    now: () => Date.now(),
    schedule: (run, delayMs) => {
        const timer = setTimeout(run, delayMs);
        return () => clearTimeout(timer);
    },
};
