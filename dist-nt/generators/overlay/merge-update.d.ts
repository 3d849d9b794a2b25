import type { Written } from "../engine/overlaid-source.js";
import { type OverlaidDocument } from "./overlaid-document.js";
import type { Path } from "./select-nodes.js";
/** What is merged into a document, and where it is written. */
export interface Update {
    readonly value: unknown;
    readonly written: Written;
    /** Whether parts of the value are written below it, rather than somewhere else in the document. */
    readonly hasParts: boolean;
}
/** An update that does not fit the part of the document that it is for. */
export interface Conflict {
    readonly path: Path;
    readonly update: Update;
    /** To follow "the update": what cannot be done. */
    readonly message: string;
}
/** Merges updates into a document, as section "Action Object" of Overlay 1.1 says. */
export type Merge = (path: Path, update: Update) => Conflict | undefined;
/** @returns takes an update for the node at a path; what all updates together add is limited */
export declare function createMerging(document: OverlaidDocument): Merge;
/** Updates that add more than a document may have. */
export declare class ExcessiveUpdate extends Error {
    readonly name = "ExcessiveUpdate";
    constructor();
}
/** What the kinds of values are called. */
export type Kind = "map" | "list" | "value";
export declare function toKind(value: unknown): Kind;
/** A copy of a value in which nothing is shared; `onPart` is called for each of its parts. */
export declare function copyValue(value: unknown, onPart?: () => void): unknown;
/** A copy of a map with other values; all of its keys stay keys of its own, `__proto__` too. */
export declare function mapValues(map: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown): Record<string, unknown>;
