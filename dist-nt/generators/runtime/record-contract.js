import { createTally } from "./contract-report.js";
import { createFindRoute } from "./find-route.js";
import { createObserve } from "./observe.js";
import { writeAtExit, writePart } from "./report-part.js";
const defaultFolder = "contract-report";
/** Checks every response that passes through `fetch` from now on; programs get what they would get without it. */
export function startRecording({ api, contracts, documented, check }, { baseUrl = [], after, folder = defaultFolder, interceptors = [], maxBodyBytes = 1_048_576 }) {
    const findRoute = createFindRoute(contracts, [baseUrl].flat());
    const tally = createTally(api, documented, contracts);
    const { observe, settle } = createObserve({ findRoute, tally, check, documented, maxBodyBytes });
    const restore = wrapFetch(observe);
    for (const interceptor of interceptors) {
        interceptor.on("response", ({ request, response }) => observe(request, undefined, response));
        interceptor.apply();
    }
    const forget = folder === false ? () => { } : writeAtExit(folder, tally.report);
    const stop = async () => {
        restore();
        for (const interceptor of interceptors)
            interceptor.dispose();
        await settle();
        forget();
        const report = tally.report();
        if (folder !== false)
            writePart(folder, report);
        return report;
    };
    after?.(async () => void (await stop()));
    return { stop, report: () => settle().then(tally.report) };
}
/** @returns what puts the former function back, unless another one has taken the place since */
function wrapFetch(observe) {
    const original = globalThis.fetch;
    // There may be none, and interceptors alone.
    if (typeof original !== "function")
        return () => { };
    let isOver = false;
    const recorded = async (input, init) => {
        const response = await original(input, init);
        if (!isOver)
            observe(input, init, response);
        return response;
    };
    globalThis.fetch = recorded;
    return () => {
        isOver = true;
        if (globalThis.fetch === recorded)
            globalThis.fetch = original;
    };
}
