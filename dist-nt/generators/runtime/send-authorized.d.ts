import type { Settled } from "./attempted.js";
import type { Call } from "./started-call.js";
/** Sends the request with credentials, and once more with new ones where the API refuses the first. */
export declare function sendAuthorized(call: Call): Promise<Settled>;
