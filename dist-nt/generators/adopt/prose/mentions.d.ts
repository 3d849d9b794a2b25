/** A code within a sentence. */
export interface Mention {
    readonly code: string;
    readonly sentence: string;
    /** What the sentence says of it. */
    readonly meaning: string;
    readonly isMarked: boolean;
    /** Whether the words before it call it an error code. */
    readonly isLabelled: boolean;
    /** Whether the sentence says on which condition it is returned. */
    readonly hasCondition: boolean;
    /** What leads to it: for one of several with a condition each, what leads to the first. */
    readonly opening: string;
    /** The status beside it. */
    readonly status?: string;
}
/** The codes in the sentences of a paragraph, which is given as Markdown. */
export declare function findMentions(text: string): readonly Mention[];
