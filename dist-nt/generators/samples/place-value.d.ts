/** A copy of a value that has another value at a path; what is missing on the way, or is of another kind, is made. */
export declare function placeValue(holder: unknown, path: readonly string[], value: unknown): unknown;
