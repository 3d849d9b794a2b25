/** Limits of a document; real documents of thirteen megabytes have half a million values. */
export declare const documentLimits: {
    /** Characters of a file. */
    readonly characters: 64000000;
    /** Levels of nested maps and lists. */
    readonly depth: 400;
    /** Values, those behind a YAML alias or a reference to a file counted each time that they are used. */
    readonly values: 4000000;
    /** Milliseconds that another host has for a file. */
    readonly fetchMs: 20000;
    /** Nodes of a document that the targets of its overlays may look at together. */
    readonly overlayVisits: 3000000;
    /** Values that overlays may add to a file, those that are put into several places counted in each. */
    readonly overlayValues: 500000;
    /** How much larger a document may become where what is written once is used often. */
    readonly unfolding: {
        /** Values that any document may come to, and how many for each that is written. */
        readonly values: {
            readonly floor: 100000;
            readonly each: 4;
        };
        /** Characters of texts and keys that any document may come to, and how many for each that is written. */
        readonly characters: {
            readonly floor: 4000000;
            readonly each: 4;
        };
    };
    /** Characters that may be generated: how many from any document, and how many for each that is written. */
    readonly output: {
        readonly pagesFloor: 64000000;
        readonly filesFloor: 16000000;
        readonly each: 30;
    };
    /** Pairs of an operation and a code: how many in any document, and how many for each code that is listed. */
    readonly codes: {
        readonly floor: 100000;
        readonly each: 4;
    };
};
/** Which limit a document exceeds, and where. */
export interface Excess {
    /** The limit and the place, to follow "it cannot be read:". */
    readonly reason: string;
    /** Names and indices that lead from the root to the smallest part that is too much. */
    readonly path: readonly string[];
}
/**
 * Which limit a document exceeds; `undefined` if none. A value that is shared, by aliases of YAML or because the
 * same object is in several places, counts in each place but is visited once. So the check takes time in
 * proportion to what is written, even if it would expand without end.
 *
 * @param parsed a file as it was parsed, or a document after references were followed or copied into place
 * @param characters how many characters all its files have together
 */
export declare function findExcess(parsed: unknown, characters: number): Excess | undefined;
/**
 * How many characters a document has at least where it is written: texts and keys, and two for each value
 * around them. What is shared counts once.
 */
export declare function measureWritten(document: unknown): number;
