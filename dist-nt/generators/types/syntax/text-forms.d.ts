/** Whether text may be printed as an identifier. openapi-typescript writes a string as one that has quotes. */
export declare function isName(text: string): boolean;
/** Whether text may be printed as a number; a property may be called like a number that is none. */
export declare function isNumber(text: string): boolean;
/** Whether text may stand inside a comment: it does not end it. */
export declare function isCommentText(text: string): boolean;
