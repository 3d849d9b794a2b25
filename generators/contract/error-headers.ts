import type { OperationFact, ResponseFact } from "../facts/operation-facts.js";
import { type Follow, followEach, type Placed } from "../openapi/follow.js";
import { isToken } from "../openapi/media-types.js";
import type { OpenApiParameter } from "../openapi/openapi.js";
import { isWaitHeader } from "../openapi/wait-header.js";

/** Headers that say what an error has elsewhere, or that nobody is to have. */
const untold = ["content-type", "set-cookie", "set-cookie2"];

/** The headers of all error responses of an operation, as parameters with their names. */
export function listErrorHeaders(
  { responses }: OperationFact,
  follow: Follow,
): readonly Placed<OpenApiParameter>[] {
  return responses
    .filter(({ isError }) => isError)
    .flatMap(({ response, location }) => followEach(response.headers, location.child("headers"), follow))
    .map(({ key, node, location }) => ({ node: { ...node, name: key, in: "header" }, location }));
}

/**
 * The headers of an error response that a client hands out, in lower case and in the order of the document.
 * `Retry-After` of 429 and 5xx is `retryAt` there.
 *
 * @param sensitive names that nobody is to have
 */
export function nameErrorHeaders(
  { status, response }: ResponseFact,
  sensitive: readonly string[],
): readonly string[] {
  const isTold = (name: string) =>
    isToken(name) && !sensitive.includes(name) && !untold.includes(name.toLowerCase());
  const names = Object.keys(response.headers ?? {}).filter(isTold);
  const lower = new Set(names.map((name) => name.toLowerCase()));
  return [...lower].filter((name) => !isWaitHeader(status, name));
}
