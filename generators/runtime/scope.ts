import type { Clock } from "./clock.js";

/** A span of time that something has to happen in: it ends by its own clock, or with what is around it. */
export interface Scope {
  /** Fires when the scope ends early. Made when it is asked for: on Node it costs more than all else here. */
  readonly signal: () => AbortSignal;
  /** What ended it early. */
  readonly ended: () => "timeout" | "aborted" | undefined;
  /** Waits for something that does not know the signal; rejects when the scope ends before. */
  readonly orEnd: <T>(promise: Promise<T>) => Promise<T>;
  /** Lets go of timers and listeners. */
  readonly end: () => void;
  /** What is told the reason when the scope ends early: whoever waits, and the scopes inside. */
  readonly told: Set<(reason: unknown) => void>;
}

/** The reason of a scope whose time is up; any other reason is the caller's. */
const timedOut = { name: "TimeoutError", message: "the time is up" };

/** Starts a scope of `timeoutMs` milliseconds, inside another one or as long as a caller's signal does not fire. */
export function startScope(clock: Clock, timeoutMs: number, outer?: Scope, signal?: AbortSignal): Scope {
  const controller = new AbortController();
  const told: Scope["told"] = new Set();
  let ended: ReturnType<Scope["ended"]>;
  const abort = (reason: unknown) => {
    ended ??= reason === timedOut ? "timeout" : "aborted";
    controller.abort(reason);
    for (const tell of told) tell(reason);
  };
  const onAbort = () => abort(signal?.reason);
  // Throws where it is no signal, before a timer runs.
  const forget = signal && listen(signal, onAbort);
  const cancel = clock.schedule(() => abort(timedOut), timeoutMs);
  if (signal?.aborted || outer?.ended()) onAbort();
  outer?.told.add(abort);
  return {
    // No getter: V8 gives each object with one a hidden class of its own, which keeps what the call held.
    signal: () => controller.signal,
    ended: () => ended,
    orEnd: (promise) =>
      new Promise((resolve, reject) => {
        if (ended) reject(timedOut);
        told.add(reject);
        promise.then(resolve, reject);
      }),
    end: () => {
      cancel();
      forget?.();
      outer?.told.delete(abort);
    },
    told,
  };
}

/** Who waits for a signal: with a listener for each, platforms warn of a leak from the eleventh call on. */
const waiting = new WeakMap<AbortSignal, Listeners>();

class Listeners extends Set<() => void> {
  handleEvent(): void {
    for (const call of this) call();
  }
}

/** Calls when a signal fires; returns what stops it. */
function listen(signal: AbortSignal, call: () => void): () => void {
  const listeners = waiting.get(signal) ?? new Listeners();
  waiting.set(signal, listeners);
  // The same listener again is no other one.
  signal.addEventListener("abort", listeners.add(call));
  return () => {
    listeners.delete(call);
    if (listeners.size === 0) signal.removeEventListener("abort", listeners);
  };
}

/** Waits `delayMs` milliseconds, or until the scope ends. */
export async function sleep(clock: Clock, delayMs: number, scope: Scope): Promise<void> {
  const nap = startScope(clock, delayMs, scope);
  // Its end is what is waited for.
  await nap.orEnd(new Promise(() => {})).catch(() => {});
  nap.end();
}
