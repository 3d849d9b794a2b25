import type { Follow, Placed } from "../openapi/follow.js";
import { type OpenApiResponse } from "../openapi/openapi.js";
import type { FieldSurface } from "./surface.js";
/** Reads the fields of the bodies of a response, by JSON pointer; `0` stands for the entries of a list. */
export type ReadFields = (response: Placed<OpenApiResponse>) => ReadonlyMap<string, FieldSurface>;
/** Creates the reader of a document; what responses share is read once. */
export declare function createFieldReader(follow: Follow): ReadFields;
