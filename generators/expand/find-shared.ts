import { findStatusName, isErrorStatus } from "../openapi/http-status.js";
import type { OpenApiOperation } from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { formatResponsesToAdd } from "./lines-to-add.js";
import { findOwnError, type OwnResponse } from "./own-response.js";
import { readXErrors } from "./read-x-errors.js";
import { findSharedResponse, type SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";

/**
 * The shared response for a status of `x-errors`; reported where nothing says what the status means. `"unknown"`
 * where it is no error status.
 */
export function findShared(
  found: FoundOperation,
  status: string,
  own: OwnResponse | undefined,
  surroundings: Surroundings,
): SharedResponse | undefined | "unknown" {
  const { location, id } = found;
  const { shared, report, missing } = surroundings;
  const at = location.child(["x-errors", status]).key();
  const isDescribed = !isUndescribed(found, status, own, surroundings);
  // Some APIs have statuses of their own, such as 430; what nothing describes is rather a slip.
  if (!isErrorStatus(status) || !(isDescribed || isKnownStatus(status))) {
    const message = `\`${status}\` of \`${id}\` is not an error status`;
    const help =
      'write a status of HTTP such as `"409"`, a range such as `4XX`, or `default`; describe one of your own, from 400 to 599, by a response with a body';
    report("errors/unknown-status", message, at, help);
    return "unknown";
  }
  if (isDescribed) return findSharedResponse(shared, status);
  const message = `no shared response describes status ${status} of \`${id}\``;
  report("errors/unknown-status", message, at, formatResponsesToAdd(missing, surroundings));
  return undefined;
}

function isKnownStatus(status: string): boolean {
  return isErrorStatus(status) && findStatusName(status) !== undefined;
}

/** Whether nothing says what a status means: no shared response, no body of its own, no reason why it is there. */
function isUndescribed(
  { node: operation }: FoundOperation,
  status: string,
  own: OwnResponse | undefined,
  { shared }: Pick<Surroundings, "shared">,
): boolean {
  if (own?.body || findSharedResponse(shared, status)) return false;
  const { "x-deviations": deviations } = operation as OpenApiOperation;
  return !(Array.isArray(deviations) && deviations.some((one) => String(one?.status) === status));
}

/** The statuses of `x-errors` that nothing describes, for one message about all of them. */
export function listMissing(
  operations: readonly FoundOperation[],
  surroundings: Omit<Surroundings, "missing">,
): ReadonlySet<string> {
  const missing = operations.flatMap((found) =>
    readXErrors(found.node["x-errors"]).statuses.flatMap(({ status }) => {
      const own = findOwnError(found, status, surroundings);
      return isKnownStatus(status) && isUndescribed(found, status, own, surroundings) ? [status] : [];
    }),
  );
  return new Set(missing);
}

/** The operation has the last word, but somebody who changes the shared response should know. */
export function reportTwice(
  { location, id }: FoundOperation,
  { body }: OwnResponse,
  { name, norm, body: sharedBody }: SharedResponse,
  { report }: Surroundings,
): void {
  if (!body || !sharedBody) return;
  report(
    "errors/response-described-twice",
    `\`${id}\` and the shared response \`${name}\` both describe status ${norm.status}; description and body are those of the operation`,
    location.child(["responses", norm.status]).key(),
  );
}
