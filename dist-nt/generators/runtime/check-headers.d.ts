import type { Checking, Found } from "./checking.js";
import type { DocumentedResponse } from "./documented-responses.js";
/** Checks the documented headers of a response. Others may come with it: gateways add some. */
export declare function checkHeaders(checking: Checking, { headers }: DocumentedResponse): readonly Found[];
