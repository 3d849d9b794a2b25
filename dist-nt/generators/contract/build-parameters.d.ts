import type { Follow, Placed } from "../openapi/follow.js";
import type { OpenApiParameter } from "../openapi/openapi.js";
import type { Parameter } from "./contract.js";
/** Parameters in the order of their places; one of the operation overrides one of the path with the same name. */
export declare function buildParameters(all: readonly Placed<OpenApiParameter>[], follow: Follow): readonly Parameter[];
/** What a schema allows at most; nothing is known of what lies inside a list. */
export declare function toValues(schema: Placed<unknown>, follow: Follow): Parameter["values"];
