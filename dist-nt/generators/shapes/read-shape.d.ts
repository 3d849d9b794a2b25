import type { Follow, Placed } from "../openapi/follow.js";
import type { Shape } from "./shape.js";
/** Reads a schema of a document; the same schema gives the same shape. */
export type ReadShape = (schema: Placed<unknown>) => Shape;
/** @param follow how references are followed within a closed document */
export declare function createShapeReader(follow: Follow): ReadShape;
