import type { Checked } from "./check-response.js";
import type { DocumentedResponses } from "./documented-responses.js";
import type { OperationContract } from "./operation.js";
/**
 * Checks that an operation documents a redirect, where `fetch` has followed one: the redirect itself, and its status,
 * nobody has seen.
 *
 * @param status of the response that it led to
 */
export declare function checkRedirect({ operations }: DocumentedResponses, { id }: OperationContract, status: number): Checked;
