/** The reason of a scope whose time is up; any other reason is the caller's. */
const timedOut = { name: "TimeoutError", message: "the time is up" };
/** Starts a scope of `timeoutMs` milliseconds, inside another one or as long as a caller's signal does not fire. */
export function startScope(clock, timeoutMs, outer, signal) {
    const controller = new AbortController();
    const told = new Set();
    let ended;
    const abort = (reason) => {
        ended ??= reason === timedOut ? "timeout" : "aborted";
        controller.abort(reason);
        for (const tell of told)
            tell(reason);
    };
    const onAbort = () => abort(signal?.reason);
    // Throws where it is no signal, before a timer runs.
    const forget = signal && listen(signal, onAbort);
    const cancel = clock.schedule(() => abort(timedOut), timeoutMs);
    if (signal?.aborted || outer?.ended())
        onAbort();
    outer?.told.add(abort);
    return {
        // No getter: V8 gives each object with one a hidden class of its own, which keeps what the call held.
        signal: () => controller.signal,
        ended: () => ended,
        orEnd: (promise) => new Promise((resolve, reject) => {
            if (ended)
                reject(timedOut);
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
const waiting = new WeakMap();
class Listeners extends Set {
    handleEvent() {
        for (const call of this)
            call();
    }
}
/** Calls when a signal fires; returns what stops it. */
function listen(signal, call) {
    const listeners = waiting.get(signal) ?? new Listeners();
    waiting.set(signal, listeners);
    // The same listener again is no other one.
    signal.addEventListener("abort", listeners.add(call));
    return () => {
        listeners.delete(call);
        if (listeners.size === 0)
            signal.removeEventListener("abort", listeners);
    };
}
/** Waits `delayMs` milliseconds, or until the scope ends. */
export async function sleep(clock, delayMs, scope) {
    const nap = startScope(clock, delayMs, scope);
    // Its end is what is waited for.
    await nap.orEnd(new Promise(() => { })).catch(() => { });
    nap.end();
}
