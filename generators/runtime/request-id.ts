import { type HeadersLike, readHeader } from "./headers.js";
import type { OperationContract } from "./operation.js";
import { ownValue } from "./own.js";
import { redactSecrets } from "./redact.js";

/** The id that the API gave a request. */
export function readRequestId(
  { api }: OperationContract,
  headers: HeadersLike | undefined,
  secrets?: readonly string[],
): string | undefined {
  const id = readHeader(headers, `${ownValue(api, "requestIdHeader") ?? "x-request-id"}`);
  return id === undefined ? undefined : redactSecrets(id, secrets);
}
