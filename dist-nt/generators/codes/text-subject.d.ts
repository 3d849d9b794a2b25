/** Whether a description says what a property is, as "A code that identifies the problem" does, and not what a value means. */
export declare function describesProperty(text: string): boolean;
/** Whether a description is that of an error body, and not of what went wrong. */
export declare function describesBody(text: string): boolean;
