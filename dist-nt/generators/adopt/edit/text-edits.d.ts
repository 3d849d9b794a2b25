/** A part of a text and what takes its place; an insertion where the part is empty. */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** The text with all edits, which do not overlap; those at one place stay in their order. */
export declare function applyEdits(text: string, edits: readonly TextEdit[]): string;
