/** What a heading, a sentence or the head of a column says of the names that follow it; "mixed" is errors and other. */
export type Topic = "codes" | "errors" | "mixed" | "other" | "unknown";
/**
 * What the text before a list, or the head of a column, announces.
 *
 * @param codeFields names of the properties that hold codes, or the texts beside them
 */
export declare function findTopic(text: string, codeFields?: ReadonlySet<string>): Topic;
/** Whether a text says that something goes wrong. */
export declare function speaksOfErrors(text: string): boolean;
/** The column of a table, by its head. */
export type Column = "code" | "status" | "meaning" | "fix" | "operation" | "other" | "unknown";
/** What the cells of a column are. */
export declare function findColumn(head: string): Column;
