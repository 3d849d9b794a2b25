import type { OpenApiSchema } from "../openapi/openapi.js";
/** A schema with all its keywords, of which nobody has checked the values. */
export type RawSchema = OpenApiSchema & Readonly<Record<string, unknown>>;
