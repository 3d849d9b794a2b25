/**
 * The only way from text to TypeScript. A document's text is untrusted: it becomes code through one of
 * the encoders here, and emitters take nothing but what they return.
 */
declare const brand: unique symbol;
/** TypeScript that is safe to write into a file. */
export type Code = string & {
    readonly [brand]: "code";
};
/** An ASCII identifier. */
export type Identifier = Code & {
    readonly [brand]: "code";
};
/** What may stand inside a JSDoc comment. */
export type Comment = string & {
    readonly [brand]: "comment";
};
/** A string literal that holds exactly the text, safe in scripts and in HTML. */
export declare function toStringLiteral(text: string): Code;
/** A string literal in ASCII, as TypeScript's own printer writes it. */
export declare function toAsciiLiteral(text: string): Code;
/** The type of all strings that start with a text. */
export declare function toPrefixType(text: string): Code;
/** Characters that nobody sees, or that turn the order of what is seen around, as escapes of a string literal. */
export declare function escapeInvisible(text: string): string;
/** A property name: bare where it is an ASCII identifier, else quoted; `__proto__` is computed, so that it is a plain property. */
export declare function toPropertyName(text: string): Code;
/** An identifier that has been checked to be one. */
export declare function toIdentifier(text: string): Identifier;
/** Text for a JSDoc comment: it cannot end the comment, nor start a tag, and keeps its lines. */
export declare function toComment(text: string): Comment;
/** Comments joined, each a paragraph; empty ones are left out. */
export declare function joinComments(...comments: readonly (Comment | undefined)[]): Comment;
/** Comments in a line each, such as the items of a list. */
export declare function listComments(comments: readonly Comment[]): Comment;
/** A JSDoc tag of our own with text of the document behind it, on one line. */
export declare function toTag(name: "deprecated" | "param" | "returns" | "throws" | "see", text: string): Comment;
/** A template that takes nothing but code: `code\`type A = ${name};\``. */
export declare function code(parts: TemplateStringsArray, ...values: readonly (Code | number | boolean)[]): Code;
/** A comment to the end of the line. */
export declare function toLineComment(text: string): Code;
/** Code joined by something that is no text of a document. */
export declare function joinCode(parts: readonly Code[], separator: "" | ", " | " | " | "\n" | "; "): Code;
/** Widest line that emitted literals, imports and comments aim at. */
export declare const lineWidth = 110;
/** Plain data as a literal expression, over several lines where it is long. `undefined` members are left out. */
export declare function toLiteral(value: unknown, indent?: string): Code;
/** Items between brackets: on one line where they fit, else one a line. */
export declare function enclose(brackets: "[]" | "{}", items: readonly Code[], indent?: string): Code;
export {};
