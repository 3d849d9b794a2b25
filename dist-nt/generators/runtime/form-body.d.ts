import { type ParameterStyles } from "./parameter-styles.js";
/** Writes the properties of a body as `application/x-www-form-urlencoded`: one field an item of a list, objects as JSON. */
export declare function toSearchParams(body: unknown): URLSearchParams;
/** The same, with properties in the styles of their encoding. */
export declare function toForm(body: unknown, styles: ParameterStyles): string;
/** A field for each value: an array becomes one an item. */
export declare function toFields(body: unknown): readonly (readonly [name: string, value: unknown])[];
