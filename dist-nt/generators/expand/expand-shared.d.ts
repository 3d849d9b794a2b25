import type { SharedResponse } from "./shared-response.js";
import type { Surroundings } from "./surroundings.js";
/**
 * Narrows the body of a shared response to its generic code, so that operations which list no other
 * code can reference it and still document the code that they return.
 */
export declare function expandShared({ name, norm, response, location, body }: SharedResponse, surroundings: Surroundings): void;
