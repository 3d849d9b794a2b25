import { isErrorStatus, toStatusRange } from "../openapi/http-status.js";
import { isRecord, type OpenApiErrorNorm, type OpenApiResponse } from "../openapi/openapi.js";
import type { Place } from "../openapi/place.js";
import type { CarriedBody } from "./error-body.js";

/** A response of the root document's `components` that `x-error` makes a norm of the API. */
export interface SharedResponse {
  /** Its key in `components.responses`. */
  readonly name: string;
  readonly norm: OpenApiErrorNorm;
  readonly response: OpenApiResponse;
  readonly location: Place;
  /** The body that carries a code; absent where the response has none. */
  readonly body?: CarriedBody;
}

const scopes: readonly string[] = ["every-operation", "secured-operations", "listed"];

/** Why `x-error` cannot be read, and the key of it that is at fault, if it is one. */
export interface NormProblem {
  readonly problem: string;
  readonly key?: string;
}

/** Whether `x-error` could be read. */
export function isErrorNorm(read: OpenApiErrorNorm | NormProblem): read is OpenApiErrorNorm {
  return "status" in read;
}

/** Reads `x-error`; returns a problem if it has the wrong shape. */
export function readErrorNorm(value: unknown): OpenApiErrorNorm | NormProblem {
  if (!isRecord(value)) return { problem: "`x-error` is not a map" };
  const { scope = "listed" } = value;
  // What is quoted as a key of `responses` need not be as a value.
  const status = typeof value.status === "number" ? String(value.status) : value.status;
  if (typeof status !== "string")
    return { problem: "`x-error` names no `status` (a status, a range such as `5XX`, or `default`)" };
  if (!isErrorStatus(status)) return { problem: `\`${status}\` is not an error status`, key: "status" };
  if (typeof scope !== "string" || !scopes.includes(scope)) {
    const possible = scopes.map((name) => `\`${name}\``).join(", ");
    return { problem: `\`scope\` is not one of ${possible}`, key: "scope" };
  }
  if (value.code !== undefined && typeof value.code !== "string")
    return { problem: "`code` is not text", key: "code" };
  return { ...value, status } as unknown as OpenApiErrorNorm;
}

/** The shared response for a status: that of the status itself, else of its range, else `default`. */
export function findSharedResponse<S extends Pick<SharedResponse, "norm">>(
  shared: readonly S[],
  status: string,
): S | undefined {
  const byStatus = (wanted: string) => shared.find(({ norm }) => norm.status === wanted);
  return byStatus(status) ?? byStatus(toStatusRange(status)) ?? byStatus("default");
}

/** Whether a shared response is added to an operation that does not list its status. */
export function isAddedTo({ norm }: SharedResponse, operation: { readonly secured: boolean }): boolean {
  if (norm.scope === "every-operation") return true;
  return norm.scope === "secured-operations" && operation.secured;
}
