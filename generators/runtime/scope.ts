import type { Clock } from "./clock.js";

/** A span of time that something has to happen in: it ends by its own clock, or with what is around it. */
export interface Scope {
  /** Fires when the scope ends early. */
  readonly signal: AbortSignal;
  /** What ended it early. */
  readonly ended: () => "timeout" | "aborted" | undefined;
  /** Waits for something that does not know the signal; rejects when the scope ends before. */
  readonly orEnd: <T>(promise: Promise<T>) => Promise<T>;
  /** Lets go of timers and listeners. */
  readonly end: () => void;
}

/** The reason of a signal whose time is up; any other reason is the caller's. */
const timedOut = { name: "TimeoutError" };

/** Starts a scope of `timeoutMs` milliseconds, inside what `outer` stands for. */
export function startScope(clock: Clock, timeoutMs: number, outer: AbortSignal | undefined): Scope {
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  // Nobody may be waiting when it ends.
  ended.catch(() => {});
  const onAbort = () => controller.abort(outer?.reason);
  const cancel = clock.schedule(() => controller.abort(timedOut), timeoutMs);
  if (outer?.aborted) onAbort();
  outer?.addEventListener("abort", onAbort, { once: true });
  return {
    signal,
    ended: () => (signal.aborted ? (signal.reason === timedOut ? "timeout" : "aborted") : undefined),
    orEnd: (promise) => Promise.race([promise, ended]),
    end: () => {
      cancel();
      outer?.removeEventListener("abort", onAbort);
    },
  };
}

/** Waits `delayMs` milliseconds, or until the signal fires. */
export async function sleep(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  const nap = startScope(clock, delayMs, signal);
  // Its end is what is waited for.
  await nap.orEnd(new Promise(() => {})).catch(() => {});
  nap.end();
}
