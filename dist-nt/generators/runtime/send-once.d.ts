import type { Attempted } from "./attempted.js";
import type { Credentials } from "./credentials.js";
import { type Call } from "./started-call.js";
/** Sends the request once, and keeps what became of it in the state of the call. */
export declare function sendOnce(call: Call, credentials: Credentials): Promise<Attempted>;
