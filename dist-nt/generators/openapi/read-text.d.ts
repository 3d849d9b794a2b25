/** A list of texts; empty where it is anything else. */
export declare function readTexts(value: unknown): readonly string[];
/** Text; `undefined` where it is anything else. */
export declare function readText(value: unknown): string | undefined;
