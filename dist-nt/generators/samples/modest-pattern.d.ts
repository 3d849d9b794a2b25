/** Whether a sample can be made for a pattern: it is short, and asks for a text of modest length. */
export declare function isModestPattern(pattern: unknown): pattern is string;
