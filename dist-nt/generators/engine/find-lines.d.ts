import type { LocationObject } from "@redocly/openapi-core";
import { getLineColLocation, type Source } from "./engine.js";
/** A location with lines and columns. */
export type Lines = ReturnType<typeof getLineColLocation>;
/** Notes that a source is JSON without a name twice in one object, in which places are found faster. */
export declare function markAsJson(source: Source): void;
/** The lines and columns of a location, as the engine finds them. */
export declare function toLines(location: LocationObject): Lines;
