/** Calls a hook with a copy of what it is told. */
export function tell(hook, toEvent) {
    // Whether it throws or rejects, the call goes on.
    if (hook)
        (async () => hook(structuredClone(toEvent())))().catch(() => { });
}
