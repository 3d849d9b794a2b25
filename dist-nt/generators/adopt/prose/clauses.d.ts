/** Where a code stands in a sentence, with its marks. */
export interface Span {
    readonly start: number;
    readonly end: number;
}
/**
 * What a sentence about several codes says of each: "`A` if the card is frozen, or `B` when …", the same with the
 * codes in brackets behind their clauses, or with clauses that come first, as in Japanese. `undefined` where it has
 * no clause for each of them.
 */
export declare function splitClauses(sentence: string, spans: readonly Span[]): readonly string[] | undefined;
/** A clause without what leads to the next code. */
export declare function withoutTransition(clause: string): string;
