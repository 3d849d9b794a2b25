import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { type Follow, type Placed } from "../openapi/follow.js";
import type { OpenApiParameter } from "../openapi/openapi.js";
/** The headers of all error responses of an operation, as parameters with their names. */
export declare function listErrorHeaders({ responses }: OperationFact, follow: Follow): readonly Placed<OpenApiParameter>[];
/**
 * The headers of an error response that a client hands out, in lower case and in the order of the document.
 * `Retry-After` of 429 and 5xx is `retryAt` there.
 *
 * @param sensitive names that nobody is to have
 */
export declare function nameErrorHeaders({ status, response }: ResponseFact, sensitive: readonly string[]): readonly string[];
