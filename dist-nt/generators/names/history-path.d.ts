/** Where the history of a document is unless it is configured: beside it. */
export declare function toHistoryPath(document: string): string;
/** Where, beside its history, the errors of the last release are kept. */
export declare function toReleasedPath(history: string): string;
