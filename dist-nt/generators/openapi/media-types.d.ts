/** RFC 9110 section 8.3.1: the media type without its parameters, in lower case. */
export declare function toEssence(mediaType: string): string;
/** Whether a body of a media type is JSON, as `application/problem+json` is; a sequence of JSON texts is not. */
export declare function isJson(mediaType: string): boolean;
/** Whether a body of a media type is a sequence of JSON texts: JSON lines, or RFC 7464. */
export declare function isJsonSequence(mediaType: string): boolean;
/** Whether a body of a media type is a stream of server-sent events. */
export declare function isEventStream(mediaType: string): boolean;
/** Whether a body of a media type is text that is handed over as it is. */
export declare function isText(mediaType: string): boolean;
/** Whether a media type is a range such as `image/*`, which says little of the format. */
export declare function isMediaRange(mediaType: string): boolean;
/** Whether a body of a media type may be JSON if its schema says so. */
export declare function mayBeJson(mediaType: string): boolean;
/** Whether a body of a media type is problem details (RFC 9457). */
export declare function isProblem(mediaType: string): boolean;
/** The media type that the client works with: JSON before anything else. */
export declare function pickMediaType(mediaTypes: readonly string[]): string | undefined;
/** The media types whose bodies are read: those that are JSON, else the first. */
export declare function pickBodies(mediaTypes: readonly string[]): readonly string[];
/** Whether text can be the name of a header. */
export declare function isToken(text: string): boolean;
/** Whether text is a media type that HTTP can carry. */
export declare function isMediaType(text: string): boolean;
