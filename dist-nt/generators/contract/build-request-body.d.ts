import { type Follow, type Placed } from "../openapi/follow.js";
import { type OpenApiRequestBody } from "../openapi/openapi.js";
import type { RequestBody } from "./contract.js";
/** The body of a request with all its media types; `undefined` where it names none. */
export declare function buildRequestBody(body: Placed<OpenApiRequestBody> | undefined, follow: Follow): RequestBody | undefined;
