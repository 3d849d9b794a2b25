import { type MarkdownIt as Engine, type Token } from "markdown-it/browser";
export type { Engine, Token };
/** An engine that takes tags for tags; what it is given has none but harmless ones. */
export declare function createMarkdownEngine(): Engine;
/** The blocks of a text, for whoever wants to know what it consists of. */
export declare function parseMarkdown(text: string): readonly Token[];
/** A block of code within Markdown. */
export interface CodeBlock {
    /** Its first line, and the one after its last. */
    readonly start: number;
    readonly end: number;
    /** What it says, without what is before it in its lines. */
    readonly content: string;
    /** Between fences, rather than indented. */
    readonly isFenced: boolean;
}
/** The blocks of code in a text, in their order, those in lists and quotes included. */
export declare function listCodeBlocks(text: string): readonly CodeBlock[];
/** Text with its entities, and what is escaped by a backslash, as what they stand for. */
export declare const decodeMarkdown: (text: string) => string;
/** HTML of Markdown whose blocks have their lines as `data-lines`: `3-5` from the fourth to the fifth. */
export declare function renderWithLines(text: string): string;
