// biome-ignore lint/suspicious/noTsIgnore: where it is installed, there is no error to be expected
// @ts-ignore: MSW is an optional peer dependency; who does without this entry need not have it
import { HttpResponse, http } from "msw";
import { answerCode, answerKind, answerRequest, answerStatus, answerSuccess, answerUnknownCode, toSuccess, truncated, } from "./fake-answers.js";
import { createFakeData } from "./fake-data.js";
import { emptyAnswer, htmlPage } from "./fake-hostile.js";
import { toResponse, wait } from "./fake-response.js";
import { sortRoutes, toPattern } from "./fake-route.js";
/**
 * A handler for every operation that has a success, those of the most exact paths first. An input that causes an error
 * in the sandbox of the API causes it here.
 */
export function createMockHandlers(fakes, options) {
    const all = sortRoutes(Object.values(fakes).filter(({ success }) => success !== undefined));
    return all.map((one) => mock(one, (request) => answerRequest(one, request), options));
}
/** The ways in which an operation may answer. */
export function createOperationMocks(fakes, options) {
    const give = (answer) => mock(fakes, () => answer, options);
    return {
        success: (overrides) => give({ ...answerSuccess(fakes), ...(overrides && { body: createFakeData(fakes, overrides) }) }),
        code: (code, more) => give(answerCode(fakes, code, more)),
        status: (status, more) => give(answerStatus(fakes, status, more)),
        kind: (kind) => give(answerKind(fakes, kind)),
        html: (status = 502) => give(htmlPage(status)),
        empty: () => give(emptyAnswer(fakes)),
        truncated: () => give(truncated(fakes)),
        unknownCode: (code, status) => give(answerUnknownCode(fakes, { code, status })),
        slow: (delayMs = Number.POSITIVE_INFINITY) => give({ ...toSuccess(fakes), delayMs }),
        reset: () => give({ failure: "network" }),
    };
}
function mock({ operation }, find, { baseUrl } = {}) {
    const pattern = toPattern(operation.path, baseUrl?.replace(/\/+$/, ""));
    // Of methods of its own, MSW knows none.
    return http.all(pattern, async ({ request }) => {
        if (request.method !== operation.method)
            return undefined;
        const answer = await find(request);
        if ("failure" in answer)
            return fail(answer, request);
        return answer.delayMs && !(await isWaiting(answer.delayMs, request))
            ? HttpResponse.error()
            : toResponse(operation, answer);
    });
}
/** Whether somebody still waits after a time. */
function isWaiting(delayMs, { signal }) {
    return wait(delayMs, signal).then(() => true, () => false);
}
async function fail({ failure }, request) {
    if (failure === "network")
        return HttpResponse.error();
    if (failure === "credentials")
        return new Response(null, { status: 401 });
    await isWaiting(Number.POSITIVE_INFINITY, request);
    return HttpResponse.error();
}
