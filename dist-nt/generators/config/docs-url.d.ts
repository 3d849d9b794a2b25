/**
 * Where docs are published, without a slash at the end.
 *
 * @returns the URL, or why it is none, as the end of a sentence
 */
export declare function parseDocsUrl(text: string): {
    readonly url: string;
    readonly problem?: undefined;
} | {
    readonly problem: string;
};
