import { type OpenApiSchema } from "../openapi/openapi.js";
/**
 * Extensions that describe the values of a list, as a map by value or as a list in the same order: those of Redoc
 * and orval, of openapi-generator, of Google's API descriptions, and of editors.
 */
export declare const descriptionKeys: readonly ["x-enumDescriptions", "x-enum-descriptions", "x-enum-description", "enumDescriptions", "markdownEnumDescriptions"];
/** The description of a value that a schema lists, at an index of its values; `undefined` where it has none. */
export declare function findValueDescription(schema: OpenApiSchema, value: string, index: number): string | undefined;
/** The name of a value that a schema lists; of a number it explains more than the number. */
export declare function findValueName(schema: OpenApiSchema, value: string, index: number): string | undefined;
