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
export declare function createHostileAnswer(fakes: OperationFakes, form: FakeHostility): FakeAnswer | FakeFailure;
/** A page of HTML, as proxies send it. */
export declare function htmlPage(status: number): FakeAnswer;
/** A success without the body that it should have. */
export declare function emptyAnswer(fakes: OperationFakes): FakeAnswer;
