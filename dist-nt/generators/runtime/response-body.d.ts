import type { BodyChoice, BodyForm, OpenCall } from "./operation.js";
/** Reads text, in the character set that its media type names. */
export declare function toText(bytes: Uint8Array<ArrayBuffer>, mediaType: string): string;
/** Reads bytes, with the media type that they came with. */
export declare function toBlob(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Blob;
/** Gives bytes as a stream where the call asks for one. */
export declare function openBytes(call: OpenCall, response: Response): ReadableStream<Uint8Array> | undefined;
/**
 * Picks what fits the media type of the response. One that does not say what it is, is taken for JSON if that is
 * declared, so that a page of a proxy is not handed out as text. What a call did not ask for is read as what it did.
 */
export declare function pickBody(declared: BodyForm | BodyChoice, mediaType: string, accept: string | undefined): BodyForm;
