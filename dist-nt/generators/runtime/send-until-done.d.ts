import type { Settled } from "./attempted.js";
import { type Call } from "./started-call.js";
/**
 * Sends the request, and again as long as that is safe and of use. Rejects where no request can be made.
 */
export declare function sendUntilDone(call: Call): Promise<Settled>;
