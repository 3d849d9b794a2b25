import type { OpenApiSchema } from "../openapi/openapi.js";
/** Whether a schema allows any text: not one of a list, not a time, an address or an identifier. */
export declare function isText(schema: OpenApiSchema): boolean;
/** Whether a schema has text for people: any text, or sentences that it lists. */
export declare function isSentence(schema: OpenApiSchema): boolean;
/** Whether a schema allows values of a type. */
export declare function hasType({ type }: OpenApiSchema, wanted: string): boolean;
