/** Headers, as far as they are read: those of any implementation of `fetch` have this. */
export interface HeaderReader {
    /** The value of a header, by its name in lower case. */
    get(name: string): string | null | undefined;
}
/** `Headers`, or a plain record of headers with names in any case; values are what they are as text. */
export type HeadersLike = HeaderReader | Readonly<Record<string, unknown>>;
/** Reads headers, whatever holds them, or says that it does. */
export declare function toHeaderReader(headers?: HeadersLike | null): HeaderReader;
