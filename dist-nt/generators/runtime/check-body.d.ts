import type { Checking, Found } from "./checking.js";
import type { DocumentedResponse } from "./documented-responses.js";
import { type SentBody } from "./sent-body.js";
/**
 * Checks the body of a response: its media type, whether it is there, and what its schema says.
 *
 * @param instead the same body with a documented code: what is wrong with it as well is not the fault of its code
 */
export declare function checkBody(checking: Checking, response: DocumentedResponse, sent: SentBody, instead: readonly unknown[]): readonly Found[];
