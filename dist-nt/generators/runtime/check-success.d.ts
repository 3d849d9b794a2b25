import type { Checking, Found } from "./checking.js";
import type { DocumentedResponse } from "./documented-responses.js";
import type { SentBody } from "./sent-body.js";
/**
 * Finds the body of an error under the status of a success: most schemas allow it, since they allow any property. A
 * schema that describes a property of that name has another use for it.
 */
export declare function checkSuccess(checking: Checking, { bodies }: DocumentedResponse, { json }: SentBody): readonly Found[];
