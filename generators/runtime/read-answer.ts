import type { BodyForm, FailurePlace, OperationContract } from "./operation.js";

/** What the body of a success says. */
export interface Read {
  readonly data: unknown;
  /** Where it says that the API refuses. */
  readonly refusal?: FailurePlace | undefined;
}

/** Reads the body of a success; `undefined` where it is not what the document says. */
export function readAnswer(
  operation: OperationContract,
  { ok, headers }: Response,
  form: BodyForm,
  bytes: Uint8Array<ArrayBuffer>,
): Read | undefined {
  if (form === "none") return { data: undefined };
  try {
    if (form !== "json") return { data: form.read?.(bytes, headers.get("content-type") ?? "") };
    const data: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return { data, refusal: ok ? operation.api.findFailure?.(operation, data) : undefined };
  } catch {
    // Not UTF-8, not JSON, or cut off.
    return undefined;
  }
}
