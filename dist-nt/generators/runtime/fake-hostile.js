import { answerUnknownCode, toSuccess, truncated } from "./fake-answers.js";
/** Such an answer, or that there is none. */
export function createHostileAnswer(fakes, form) {
    switch (form) {
        case "html":
            return htmlPage(502);
        case "empty":
            return emptyAnswer(fakes);
        case "truncated":
            return truncated(fakes);
        case "unknownCode":
            return answerUnknownCode(fakes);
        case "slow":
            return { ...toSuccess(fakes), delayMs: Number.POSITIVE_INFINITY };
        case "reset":
            return { failure: "network" };
    }
}
/** A page of HTML, as proxies send it. */
export function htmlPage(status) {
    const text = `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
    return { status, headers: { "content-type": "text/html" }, text };
}
/** A success without the body that it should have. */
export function emptyAnswer(fakes) {
    const { status, headers } = toSuccess(fakes);
    return { status, headers, text: "" };
}
