import type { CheckedAnswer } from "./checked-answer.js";
/** A body as a response sent it. */
export interface SentBody {
    /** In lower case, without parameters: `undefined` where headers are not known, empty where there is no such header. */
    readonly mediaType: string | undefined;
    /** `undefined` where it is not known whether there is a body. */
    readonly isEmpty: boolean | undefined;
    /** As it was sent; `undefined` where it is not known. */
    readonly text: string | undefined;
    /** What its JSON says; absent where it is none. */
    readonly json?: {
        readonly value: unknown;
    };
}
/** Reads a body by its own media type; without one, it may be JSON. */
export declare function readSent({ headers, body }: CheckedAnswer): SentBody;
/** The media type without its parameters, in lower case (RFC 9110 section 8.3.1). */
export declare function toEssence(mediaType: string): string;
/** Whether a body of a media type is one JSON text. */
export declare function isJsonType(mediaType: string): boolean;
/** Whether a body of a media type is a sequence of JSON texts: JSON lines, or RFC 7464. */
export declare function isJsonLines(mediaType: string): boolean;
