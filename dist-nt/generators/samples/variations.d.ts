import type { SampleSchema } from "./sample-schema.js";
/** How a value may be replaced by another one, whatever else the sample says. */
export type Variation = {
    readonly form: "text" | "uuid" | "dateTime" | "integer";
} | {
    readonly form: "choice";
    readonly values: readonly unknown[];
};
/** Places of a sample whose values may differ. */
export type Variations = readonly {
    readonly path: readonly string[];
    readonly variation: Variation;
}[];
/** As far as an integer is moved; a limit that is nearer leaves it where it is. */
export declare const mostAdded = 1000;
/** The places of a valid sample where its schema allows any value of a kind, or one of several. */
export declare function listVariations(schema: SampleSchema, sample: unknown): Variations;
