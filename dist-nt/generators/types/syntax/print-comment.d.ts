/** A comment on lines of its own, each behind the indentation and its own space. */
export declare function printComment(text: string, indentation: string): string;
