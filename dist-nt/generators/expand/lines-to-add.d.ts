import type { SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";
/** What to write where shared responses are missing, with the body that the API has elsewhere. */
export declare function formatResponsesToAdd(statuses: Iterable<string>, surroundings: Surroundings): string;
/** What to write where codes have no body. */
export declare function formatBodyToAdd(status: string, shared: SharedResponse | undefined, surroundings: Surroundings): string;
