/** How two texts differ: not at all but in white space, in spelling, or in what they say. */
export declare function compareTexts(before: string, after: string): "same" | "edited" | "rewritten";
/** How alike two texts are, from 0 to 1: the share of words that both have. */
export declare function measureLikeness(one: string, other: string): number;
