import { ownValue } from "./own.js";
import { redactSecrets } from "./redact.js";
/** The id that the API gave a request. */
export function readRequestId({ api }, headers, secrets) {
    const id = headers?.get(`${ownValue(api, "requestIdHeader") ?? "x-request-id"}`) ?? undefined;
    return id && redactSecrets(id, secrets);
}
