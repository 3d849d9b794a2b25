import type { Clock } from "immersve-client";

/** A clock that waits for nobody: tests take no longer than their work, and no load makes them fail. */
export interface TestClock extends Clock {
  /** Every delay that was asked for, in milliseconds, in order. */
  readonly delays: readonly number[];
  /** How many timers are still to fire. */
  readonly pending: () => number;
  /** Lets time go by, and fires what falls due. */
  readonly pass: (ms: number) => void;
  /** Lets time go by up to the timer that falls due next. */
  readonly passNext: () => void;
}

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** When test clocks begin, by the client's idea of the time. */
export const startOfTime = Date.UTC(2026, 10, 2, 12, 0, 0);

/**
 * Up to `patienceMs`, which is longer than any wait between two requests, a delay passes by itself and at
 * once. What is longer is a limit: it passes only where a test says so.
 */
export function createTestClock(patienceMs = 60_000, startMs = startOfTime): TestClock {
  const timers = new Set<Timer>();
  const delays: number[] = [];
  let now = startMs;
  const fire = (timer: Timer) => {
    if (!timers.delete(timer)) return;
    now = Math.max(now, timer.due);
    timer.run();
  };
  const findNext = () => [...timers].sort((a, b) => a.due - b.due)[0];
  const passTo = (end: number) => {
    for (let next = findNext(); next && next.due <= end; next = findNext()) fire(next);
    now = Math.max(now, end);
  };
  return {
    now: () => now,
    delays,
    pending: () => timers.size,
    pass: (ms) => passTo(now + ms),
    passNext: () => passTo(findNext()?.due ?? now),
    schedule: (run, delayMs) => {
      const timer = { due: now + delayMs, run };
      delays.push(delayMs);
      timers.add(timer);
      if (delayMs <= patienceMs) setImmediate(fire, timer);
      return () => void timers.delete(timer);
    },
  };
}
