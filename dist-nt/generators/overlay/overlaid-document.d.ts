import { type Written, type WrittenTree } from "../engine/overlaid-source.js";
import type { Path } from "./select-nodes.js";
type Key = string | number;
/**
 * A document that overlays change, in place. What an alias of YAML puts into several places is copied before it is
 * changed in one of them; where each part is written is kept.
 */
export declare class OverlaidDocument {
    #private;
    readonly root: unknown;
    /** What is written elsewhere than in the document. */
    readonly written: WrittenTree;
    /** @param start where the root is written */
    constructor(root: unknown, start: Written);
    get(path: Path): unknown;
    /** Where the part at a path is written. */
    findWritten(path: Path): Written;
    /** Sets a property, or an entry of a list. */
    set(path: Path, key: Key, value: unknown, written: Written): void;
    append(path: Path, value: unknown, written: Written): void;
    /** Removes properties of a map, or entries of a list. */
    remove(path: Path, keys: readonly Key[]): void;
}
/** Where a part of a written value is. */
export declare function writtenBelow({ source, pointer }: Written, key: Key): Written;
export {};
