import type { ErrorContract } from "./error-contract.js";
import type { HeaderReader } from "./headers.js";
import { ownValue } from "./own.js";
import { redactSecrets } from "./redact.js";

/** The id that the API gave a request. */
export function readRequestId(
  { api }: ErrorContract,
  headers: HeaderReader | undefined,
  secrets?: readonly string[],
): string | undefined {
  const id = headers?.get(`${ownValue(api, "requestIdHeader") ?? "x-request-id"}`) ?? undefined;
  return id && redactSecrets(id, secrets);
}
