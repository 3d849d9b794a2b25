import { isApiError } from "./api-error.js";
import { createFakeFetch } from "./fake.js";
import { answerKind, answerStatus, toAnswer } from "./fake-answers.js";
import { createFakeClient, toFakeRoutes } from "./fake-client.js";
import { emptyAnswer, htmlPage } from "./fake-hostile.js";
/**
 * Runs code once for each way in which an operation can fail.
 *
 * @throws {Error} with a line for each way in which the code threw something else than this error as `ApiError`, did
 * not end, fell into its catch-all, or did not call the operation
 */
export async function runAllWays(fakes, id, run, options = {}) {
    const target = fakes[id];
    if (!target)
        throw new TypeError(`no operation is called ${id}`);
    const verdicts = [];
    for (const way of listWays(target))
        verdicts.push([way.name, await runWay(fakes, { id, way, run, options })]);
    const faults = verdicts.flatMap(([name, verdict]) => typeof verdict === "object" ? [`  ${name}: ${verdict.fault}`] : []);
    const said = `${id}: ${faults.length} of ${verdicts.length} ways to fail are not handled`;
    if (faults.length > 0)
        throw new Error([said, ...faults].join("\n"));
    const namesOf = (wanted) => verdicts.flatMap(([name, one]) => (one === wanted ? [name] : []));
    return { handled: namesOf("handled"), skipped: namesOf("skipped") };
}
const kinds = [
    ...["invalidRequest", "unauthorized", "forbidden", "notFound", "rateLimited", "server", "unexpectedStatus"],
    ...["unknownCode", "unreadable", "network", "timeout", "aborted", "credentials"],
];
/** Every code with each of its statuses, every other documented status, every kind, and hostile responses. */
function listWays(fakes) {
    const { api, codePaths = api.codePaths } = fakes.operation;
    const documented = fakes.errors.map((entry) => ({
        name: entry.code === undefined ? `status ${entry.status}` : `${entry.code} (${entry.status})`,
        handler: toAnswer(entry),
        input: entry.trigger,
    }));
    const possible = kinds.filter((kind) => kind !== "unknownCode" || codePaths.length > 0);
    return [
        ...documented,
        ...possible.map((kind) => ({ name: kind, handler: toHandler(fakes, kind) })),
        { name: "rateLimited without Retry-After", handler: { ...answerStatus(fakes, 429), headers: {} } },
        { name: "HTML with status 502", handler: htmlPage(502) },
        { name: "empty body", handler: emptyAnswer(fakes) },
    ];
}
function toHandler(fakes, kind) {
    if (kind !== "rateLimited")
        return answerKind(fakes, { kind });
    return answerStatus(fakes, 429, { retryAfter: 1 });
}
async function runWay(fakes, { id, way, run, options }) {
    const { operation } = fakes[id];
    const { security = operation.api.security ?? [] } = operation;
    if (way.name === "credentials" && security.flat().length === 0)
        return "skipped";
    const { allow = [], timeoutMs = 5_000, handlers: others = {} } = options;
    const controller = new AbortController();
    const seen = { called: false, caught: false, skipped: false };
    const handlers = {
        ...others,
        [id]: (request) => {
            seen.called = true;
            if (way.name !== "aborted")
                return typeof way.handler === "function" ? way.handler(request) : way.handler;
            controller.abort();
            seen.skipped = !request.signal.aborted;
            return { failure: seen.skipped ? "network" : "aborted" };
        },
    };
    const context = {
        way: way.name,
        client: createFakeClient(fakes, handlers, { others: "succeed" }),
        fetch: createFakeFetch(toFakeRoutes(fakes, handlers, "succeed")),
        signal: controller.signal,
        input: way.input,
        catchAll: () => {
            seen.caught = true;
        },
    };
    const fault = await findFault(() => run(context), { id, timeoutMs });
    if (seen.skipped)
        return "skipped";
    if (fault !== undefined)
        return { fault };
    if (!seen.called)
        return { fault: `${id} was not called` };
    return seen.caught && !allow.includes(way.name) ? { fault: "fell into the catch-all" } : "handled";
}
/** What went wrong while the code ran; `undefined` where it ended, or threw the error itself. */
async function findFault(run, { id, timeoutMs }) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(() => resolve(`did not end within ${timeoutMs} ms`), timeoutMs);
    });
    const ended = (async () => {
        await run();
        return undefined;
    })().catch((thrown) => isApiError(thrown) && thrown.error.operation === id ? undefined : `threw ${describe(thrown)}`);
    try {
        return await Promise.race([ended, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
function describe(thrown) {
    return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}
