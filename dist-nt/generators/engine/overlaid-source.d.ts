import type { LocationObject } from "@redocly/openapi-core";
import { Source } from "./engine.js";
import { type Lines } from "./find-lines.js";
/** Where something is written: a file, and the pointer to it there, as the engine writes it. */
export interface Written {
    readonly source: Source;
    readonly pointer: string;
}
/** The parts of a document that are written in another file or under another pointer, by the keys that lead there. */
export interface WrittenTree {
    written?: Written;
    readonly parts: Map<string, WrittenTree>;
}
/** The text of a document that overlays have changed; it knows where each part of the result is written. */
export declare class OverlaidSource extends Source {
    #private;
    /** @param tree what the overlays changed */
    constructor(source: Source, tree: WrittenTree);
    /** Where the part is written that a pointer into the result leads to. */
    find(pointer: string): Written;
}
/**
 * Where the part at the end of a path is written.
 *
 * @param keys escaped as in a pointer
 * @param start where the root is written
 */
export declare function findWrittenAt(tree: WrittenTree, keys: readonly string[], start: Written): Written;
/** The pointer to a part below another; the key is escaped. */
export declare function joinPointer(pointer: string, key: string): string;
/** The location where something is written: in the overlay, if one has put it into the document. */
export declare function findWritten<Where extends LocationObject>(location: Where): LocationObject;
/** The lines and columns that a location comes to, in the file where it is written. */
export declare function findLines(location: LocationObject): Lines;
