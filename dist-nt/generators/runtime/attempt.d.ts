import type { Attempted } from "./attempted.js";
import type { Credentials } from "./credentials.js";
import type { Call } from "./started-call.js";
/**
 * Sends a request once, follows its redirects, and reads the answer.
 *
 * @throws {TypeError} where the platform makes no request of it; nothing was sent then
 */
export declare function attempt(call: Call, credentials: Credentials): Promise<Attempted>;
