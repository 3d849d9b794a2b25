import type { Follow, Placed } from "../openapi/follow.js";
import { type OpenApiParameter } from "../openapi/openapi.js";
/** Names of parameters, and of properties of bodies at any depth, that are marked `x-sensitive`, sorted. */
export type FindSensitive = (parameters: readonly Placed<OpenApiParameter>[], bodies: readonly Placed<unknown>[]) => readonly string[];
/** A finder that reads each body once, however many operations have it. */
export declare function createSensitiveFinder(follow: Follow): FindSensitive;
