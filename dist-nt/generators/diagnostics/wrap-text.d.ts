/** Text in lines of at most 96 characters, broken between words, each line behind an indent. */
export declare function wrapText(text: string, indent?: string): string;
