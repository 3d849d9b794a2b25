/**
 * The condition that a sentence about a code names, as a sentence of its own: "The card is frozen." of "Returns
 * `CARD_FROZEN` if the card is frozen."
 *
 * @param sentence as Markdown
 */
export declare function findCondition(sentence: string, code: string): string | undefined;
/** As {@link findCondition}; a sentence without a condition is returned as it is. */
export declare function toCondition(sentence: string, code: string): string;
/** Whether a text begins with "if" or the like. */
export declare function startsWithConjunction(text: string): boolean;
/** The clause behind "if". */
export declare function withoutConjunction(text: string): string;
/** A clause as a sentence. */
export declare function toSentence(text: string): string;
