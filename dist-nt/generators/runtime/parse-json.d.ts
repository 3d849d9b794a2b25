/** What a JSON text says; `undefined`, or what is given for it, for any other text. */
export declare function parseJson(text: string, other?: unknown): unknown;
/**
 * What the body of an error says: its JSON, else its text, whatever its label. A page, the beginning of some JSON and
 * bytes say nothing.
 */
export declare function parseErrorBody(text: string): unknown;
