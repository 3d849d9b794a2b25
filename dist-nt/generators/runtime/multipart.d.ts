import { type ParameterStyle } from "./parameter-styles.js";
/** Writes primitives and files as `multipart/form-data`: files after all fields. */
export declare function toFormData(body: unknown): FormData;
/** How a property of a multipart body is written. */
export interface PartEncoding {
    /** The media type of the part. */
    readonly contentType?: string | undefined;
    /** The property is written as in a query, and has no media type. */
    readonly style?: ParameterStyle | undefined;
}
/** What a single part carries besides its value. */
export interface PartOptions {
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly fileName?: string | undefined;
    /** Its media type. */
    readonly type?: string | undefined;
}
/**
 * A property of a multipart body with headers, a file name or a media type of its own. Only for operations whose
 * document describes an encoding of their parts; others refuse it with a `TypeError`.
 */
export declare function part<T>(value: T, options: PartOptions): T;
/**
 * Writes the properties of a body as parts with their own media types, which `FormData` cannot: objects are JSON
 * (OpenAPI 3.1, Encoding Object). Files come after all fields.
 */
export declare function toMultipart(body: unknown, encodings: Readonly<Record<string, PartEncoding>>, mediaType: string): Blob;
