import type { WrittenRequest } from "./request.js";
/** How a client proves who it is. */
export interface Auth {
    /** The security schemes that it has credentials of, by their names in the document; absent where it serves any. */
    readonly schemes?: readonly string[] | undefined;
    /**
     * Gives the headers for a request, before each one of an operation that takes credentials; rejects if there are
     * none to be had.
     *
     * @param schemes those that the request is authorized by; headers of others must stay away
     * @param keep takes secrets that no text of an error may hold; the values of the headers are among them
     */
    readonly authorize: (schemes: readonly string[], keep: Keep) => Promise<Readonly<Record<string, string>>>;
    /** The same for credentials in the query or in a cookie; there are none where it is absent. */
    readonly place?: ((schemes: readonly string[], keep: Keep) => Promise<Place>) | undefined;
    /**
     * Asked once in a call after status 401, with the headers that were refused, by names in lower case: whether
     * there are others now, with which the request is sent again. Never asked where it is absent.
     */
    readonly renew?: ((refused: Readonly<Record<string, string>>) => Promise<boolean>) | undefined;
}
/** Takes a secret, which is never printed from then on. */
export type Keep = (secret: string) => void;
/** Puts credentials into a request. */
export type Place = (request: WrittenRequest) => WrittenRequest;
/** A secret, or how to get it: called for every request, so it may change. */
export type Secret = string | (() => string | Promise<string>);
/** Credentials that travel in headers, by header name. What is `undefined` is left out. */
export declare function headerAuth(headers: Readonly<Record<string, Secret | undefined>>): Auth;
/** A bearer token (RFC 6750 section 2.1) in the `Authorization` header, with further headers beside it. */
export declare function bearerAuth(token: Secret, headers?: Readonly<Record<string, Secret | undefined>>): Auth;
/** The header of a security scheme, and what it holds; one that is optional may be left out. */
export type SchemeHeader = readonly [name: string, secret: Secret | undefined, isOptional?: true];
/** Headers by security scheme, of which a request carries those that its operation names. */
export declare function schemeAuth(headers: Readonly<Record<string, SchemeHeader>>): Auth;
/** The value of the `Authorization` header for a bearer token. */
export declare function bearerToken(token: Secret): Secret;
/** RFC 9110 section 5.5: visible ASCII; anything else could smuggle a header or fail late. */
export declare function readSecret(secret: Secret | undefined, name: string): Promise<string>;
