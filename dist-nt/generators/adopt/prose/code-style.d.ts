/** The form of a code: how its words are joined and written. */
export type CodeStyle = "UPPER_SNAKE" | "UPPER" | "UPPER-KEBAB" | "lower_snake" | "lower" | "kebab-case" | "camelCase" | "PascalCase" | "dotted" | "numbered" | "number" | "uri";
/** The style of a word; `undefined` where it cannot be a code at all. */
export declare function findCodeStyle(word: string): CodeStyle | undefined;
/** Whether words of a style are seldom anything else than a name that programs use. */
export declare function isTellingStyle(style: CodeStyle): boolean;
