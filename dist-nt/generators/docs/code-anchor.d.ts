/** The id of a code on the page of an operation. */
export declare function toCodeAnchor(code: string): string;
