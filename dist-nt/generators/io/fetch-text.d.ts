/** Limits of a response. */
export interface FetchLimits {
    readonly bytes: number;
    /** From the request to the end of the body. */
    readonly timeoutMs: number;
}
/**
 * Fetches the text at a URL. Sends no credentials and follows no redirect, so that the text comes from the
 * allowed host.
 *
 * @throws {Error} with a reason for people
 */
export declare function fetchText(url: string, { bytes, timeoutMs }: FetchLimits): Promise<string>;
