/**
 * Text as a log can hold it: in one line, not endless, without what a terminal obeys or a reader cannot see. Joiners
 * stay, which some scripts are written with.
 */
export declare function toPlainText(text: string): string;
