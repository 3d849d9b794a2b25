/**
 * The value of a JSON text, ten times as fast as with a YAML parser; `undefined` where the
 * text is not JSON or names a key twice, which the YAML parser then reports with line and column.
 */
export declare function parseJson(text: string): unknown;
