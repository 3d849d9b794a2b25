/** Patterns of what headers that a call is given may not have printed: values of secret names, whole and word by word. */
export declare function secretHeaders(headers: object | undefined): readonly string[];
/** A pattern of a text as it is. */
export declare function toLiteral(text: string): string;
