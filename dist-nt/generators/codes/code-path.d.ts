/**
 * The places of the code in an error body, as property names (`["errors", "0", "code"]`), in the order
 * in which a client tries them; empty if no place is known.
 */
export type CodePaths = readonly (readonly string[])[];
/** The place of codes from `x-errors`, if neither the configuration nor a body shows another. */
export declare const defaultCodePath: readonly string[];
