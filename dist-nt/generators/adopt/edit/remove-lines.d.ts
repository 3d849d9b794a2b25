import { type Source, type SourceNode } from "./source.js";
import type { TextEdit } from "./text-edits.js";
/** The removal of lines from a text of a document. */
export interface LineRemoval {
    /** What holds the text. */
    readonly node: SourceNode;
    readonly edits: readonly TextEdit[];
    /** The text as it is to be read then; blank space around it does not count. */
    readonly text: string;
}
/**
 * The edits that remove lines from a text of a document, which lose nothing else of how it is written.
 *
 * @param lines indices of lines of the text
 * @param instead what to write where nothing is left
 * @returns `undefined` where the text is written in a way that does not keep its lines
 */
export declare function removeLines(source: Source, path: readonly string[], lines: ReadonlySet<number>, instead: string): LineRemoval | undefined;
/** The lines of a text of a document; none where there is no text. */
export declare function readLines(source: Source, path: readonly string[]): readonly string[];
