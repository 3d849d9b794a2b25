import type { Follow, Placed } from "./follow.js";
import type { OpenApiParameter } from "./openapi.js";
/** Where a parameter travels. */
declare const places: readonly ["path", "query", "querystring", "header", "cookie"];
/** Whether a parameter travels somewhere that the specification knows. */
export declare function isParameterPlace(place: string): place is (typeof places)[number];
/** How the value of a parameter, or of a property of a form, becomes text (OpenAPI, Style Values). */
export interface SerializationStyle {
    readonly style: string;
    readonly explode: boolean;
    readonly allowReserved: boolean;
}
/** Whether a place has a style; a place without styles has every one. */
export declare function hasStyle(place: string, style: unknown): boolean;
/** The style of something in a place. What the place does not have counts as not said. */
export declare function toStyle(place: string, stated: {
    readonly style?: unknown;
    readonly explode?: unknown;
    readonly allowReserved?: unknown;
}): SerializationStyle;
/** How a value that a media type describes becomes text: as JSON, or as the text that it is. */
export declare function toContentForm(mediaType: string): "json" | "text";
/** The parameters that a path item or an operation lists itself. */
export declare function listParameters({ node, location }: Placed, follow: Follow): readonly Placed<OpenApiParameter>[];
export {};
