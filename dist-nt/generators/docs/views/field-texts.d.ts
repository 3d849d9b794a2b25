import type { ReadShape } from "../../shapes/read-shape.js";
import type { Shape } from "../../shapes/shape.js";
import type { FactView } from "./field-view.js";
/** What a value is called, and the shape that the last word is about: for `array of Card`, that of a card. */
export interface NamedType {
    readonly text: string;
    readonly of: Shape;
}
/** The type of a value in words, such as `integer`, `array of Card` or `map of string`. */
export declare function nameType(shape: Shape, read: ReadShape): NamedType;
/** Limits, the default and the example of a value. */
export declare function listFacts(shape: Shape): readonly FactView[];
/** Who sets a value, and who may see it. */
export declare function listMarks({ access, isSensitive }: Shape): readonly string[];
/** A value as a reader would type it: a text as it is, anything else as JSON. */
export declare function formatValue(value: unknown): string;
