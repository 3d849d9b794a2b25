import type { Credentials } from "./credentials.js";
import type { WrittenRequest } from "./request.js";
import type { Scope } from "./scope.js";
import type { Call } from "./started-call.js";
/**
 * Sends a request once and goes where it is redirected to, as far as that is allowed and no answer of its own.
 * Rejects with what `fetch` rejects with.
 */
export declare function sendRequest(call: Call, credentials: Credentials, scope: Scope): Promise<Response>;
/**
 * Holds that a platform makes a request of what is sent: one that does not fails like a connection does.
 *
 * @throws {TypeError} where it does not; nothing was sent then
 */
export declare function checkRequest(request: WrittenRequest, credentials: Credentials): void;
/** A request with credentials on top. */
export declare function addCredentials(request: WrittenRequest, { headers, places }: Credentials): WrittenRequest;
