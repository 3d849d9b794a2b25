/**
 * Text with its control characters as escapes such as `\u{1b}`, so that it can neither drive a terminal nor
 * be read in another order than it is written; line ends and tabs stay. Doing it twice changes nothing.
 */
export declare function escapeControls(text: string): string;
/** JSON, or YAML in double quotes, with the same characters as escapes that every parser reads back. */
export declare function escapeControlsInJson(json: string): string;
/** Text of a document on one line, so that it cannot imitate a line of our output. */
export declare function toOneLine(text: string): string;
