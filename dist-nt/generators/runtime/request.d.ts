import type { TypedBody, WrittenBody } from "./request-body.js";
/** The inputs of an operation, by place. */
export interface RequestParts {
    readonly path?: object | undefined;
    readonly query?: object | undefined;
    /** The whole query as one value. */
    readonly querystring?: unknown;
    readonly header?: object | undefined;
    readonly cookie?: object | undefined;
    readonly body?: unknown;
    /** The media type to ask for; all that the operation answers by default. */
    readonly accept?: string | undefined;
    /** The media type of the body, where the operation takes several. */
    readonly contentType?: string | undefined;
    /** Headers beside those that the document knows. */
    readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
}
/**
 * What writes the parts of a request that not all operations have, or not in the plain form: a path of primitives.
 * An operation brings its own, so that a bundle of others goes without.
 */
export interface RequestWriters {
    readonly path?: (value: unknown, name: string) => string;
    readonly query?: (parts: RequestParts) => string;
    readonly querystring?: (parts: RequestParts) => string;
    readonly header?: (parts: RequestParts) => Readonly<Record<string, string>>;
    readonly cookie?: (parts: RequestParts) => Readonly<Record<string, string>>;
    readonly body?: (body: unknown, contentType: string | undefined) => TypedBody;
}
/** A request before credentials are added: written once, and made anew as often as it is sent. */
export interface WrittenRequest {
    readonly url: string;
    readonly method: string;
    /** By names in lower case. */
    readonly headers: Readonly<Record<string, string>> & {
        readonly cookie?: string;
        readonly range?: string;
    };
    readonly body: WrittenBody | undefined;
}
