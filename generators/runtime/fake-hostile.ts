import { answerUnknownCode, toSuccess, truncated } from "./fake-answers.js";
import type { OperationFakes } from "./fake-entries.js";
import type { FakeAnswer, FakeFailure } from "./fake-response.js";

/**
 * What no document promises, and servers and those on the way do all the same.
 * - `html`: a page of HTML with status 502.
 * - `empty`: a success without its body.
 * - `truncated`: a success whose body breaks off.
 * - `unknownCode`: a code that the document does not list.
 * - `slow`: an answer that does not come.
 * - `reset`: a connection that breaks.
 */
export type FakeHostility = "html" | "empty" | "truncated" | "unknownCode" | "slow" | "reset";

/** Such an answer, or that there is none. */
export function createHostileAnswer(fakes: OperationFakes, form: FakeHostility): FakeAnswer | FakeFailure {
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
export function htmlPage(status: number): FakeAnswer {
  const text = `<!DOCTYPE html><html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`;
  return { status, headers: { "content-type": "text/html" }, text };
}

/** A success without the body that it should have. */
export function emptyAnswer(fakes: OperationFakes): FakeAnswer {
  const { status, headers } = toSuccess(fakes);
  return { status, headers, text: "" };
}
