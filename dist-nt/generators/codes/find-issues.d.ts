import type { IssuePlace } from "./body-parts.js";
import type { ReadBody } from "./read-bodies.js";
/** The places where bodies say what is wrong with the input, in the order in which a client tries them. */
export declare function findIssuePlaces(bodies: readonly ReadBody[]): readonly IssuePlace[];
/** The place that is configured without its entries, with what the bodies have in them. */
export declare function completeIssuePlace(place: IssuePlace, bodies: readonly ReadBody[]): IssuePlace;
/** The places where a body may say what is wrong with the input, the best first. */
export declare function listIssuePlaces(body: ReadBody): readonly IssuePlace[];
