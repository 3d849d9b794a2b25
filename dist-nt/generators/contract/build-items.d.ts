import type { Follow, Placed } from "../openapi/follow.js";
import type { OpenApiMediaType } from "../openapi/openapi.js";
import type { StreamItems } from "./contract.js";
/** The items of a sequence: of `itemSchema`, else of the schema, which may describe the list of them. */
export declare function buildItems(media: Placed<OpenApiMediaType>, follow: Follow): StreamItems;
/** The items of a stream of events. */
export declare function buildEventItems(media: Placed<OpenApiMediaType>, follow: Follow): StreamItems;
