import type { CheckAnswer } from "./check-response.js";
import type { Tally } from "./contract-report.js";
import type { DocumentedResponses } from "./documented-responses.js";
import type { FindRoute } from "./find-route.js";
/** Takes note of a response, at once and without any effect on it. Never throws. */
export type Observe = (input: RequestInfo | URL, init: RequestInit | undefined, response: Response) => void;
/** What observing takes. */
interface Observing {
    readonly findRoute: FindRoute;
    readonly tally: Tally;
    readonly check: CheckAnswer;
    readonly documented: DocumentedResponses;
    readonly maxBodyBytes: number;
}
/** What observes responses, and what waits until all of them are checked. */
export declare function createObserve(observing: Observing): {
    readonly observe: Observe;
    readonly settle: () => Promise<void>;
};
export {};
