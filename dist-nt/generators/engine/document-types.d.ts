import type { SpecVersion } from "@redocly/openapi-core";
import { normalizeTypes } from "./engine.js";
type Types = ReturnType<typeof normalizeTypes>;
/** The nodes of a version of the specification, by name, with what the engine does not yet know of OpenAPI 3.2. */
export declare function createTypes(specVersion: SpecVersion): Types;
export {};
