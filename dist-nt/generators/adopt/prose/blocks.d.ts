/**
 * Lines of a text: from the first, counted from 0, to the one behind the last. None where it is not known which: then
 * they start there or further down.
 */
export type Lines = readonly [start: number, end: number];
/** A piece of text in one style. */
export interface Run {
    readonly text: string;
    /** Whether its author set it apart, as code or in bold. */
    readonly isMarked: boolean;
    readonly isCode: boolean;
}
/** One line of a paragraph, or what stands for it, such as a cell. */
export type Line = readonly Run[];
/** A part of a description, whether it is written in Markdown or in HTML. */
export type Block = {
    readonly kind: "heading";
    readonly level: number;
    readonly text: Line;
    readonly lines: Lines;
} | {
    readonly kind: "paragraph";
    readonly text: readonly Line[];
    readonly lines: Lines;
} | {
    readonly kind: "list";
    readonly items: readonly Item[];
    readonly lines: Lines;
} | {
    readonly kind: "table";
    readonly header: readonly Line[];
    readonly rows: readonly Row[];
    readonly lines: Lines;
} | {
    readonly kind: "definitions";
    readonly entries: readonly Definition[];
    readonly lines: Lines;
} | {
    readonly kind: "code";
    readonly text: string;
    readonly lines: Lines;
};
/** A bullet of a list. */
export interface Item {
    readonly blocks: readonly Block[];
    readonly lines: Lines;
}
/** A row of a table. */
export interface Row {
    readonly cells: readonly Line[];
    readonly lines: Lines;
}
/** A term and what is said of it. */
export interface Definition {
    readonly term: Line;
    readonly blocks: readonly Block[];
    readonly lines: Lines;
}
/** The text of a line, without its styles. */
export declare function toText(line: Line): string;
/** The text of a line as one would write it in Markdown: with what is code between backticks. */
export declare function toMarkdown(line: Line): string;
/** All lines of a block one after the other, those within it included. */
export declare function listLines(block: Block): readonly Line[];
