import type { Place } from "../../openapi/place.js";
import type { Report } from "../rule.js";
/** The shape of a value: text, a boolean, a list of texts, any list or map, or one of some words. */
export type Shape = "text" | "boolean" | "texts" | "list" | "map" | readonly string[];
/** Reports keys of a map that are unknown or have a value of the wrong shape. Keys `x-…` may be anything. */
export declare function checkShape(map: Readonly<Record<string, unknown>>, shapes: Readonly<Record<string, Shape>>, owner: string, location: Place, report: Report): void;
/** Whether a value has a shape. */
export declare function fits(value: unknown, shape: Shape): boolean;
