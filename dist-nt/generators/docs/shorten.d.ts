/** Cuts a text to a length in characters, at the end of a word. */
export declare function shorten(text: string, length: number): string;
