import { type Auth, type Secret } from "./auth.js";
import { type RotatingAuth, type TokenPair, type TokenRotation } from "./rotating-auth.js";
/** Who asks an OAuth 2 server for tokens. */
export interface OAuthClient extends Omit<TokenRotation, "exchange"> {
    readonly clientId: string;
    /** Sent by HTTP Basic (RFC 6749 section 2.3.1); a public client has none. */
    readonly clientSecret?: Secret | undefined;
    /** What the token is to be good for; by default what the server gives to this client. */
    readonly scopes?: readonly string[] | undefined;
    /** The URL that gives tokens, where it is not that of the document. An absolute http(s) URL. */
    readonly tokenUrl?: string | undefined;
    /** Further fields of the request, such as `audience`. */
    readonly fields?: Readonly<Record<string, string>> | undefined;
    /** Sends the request for a token; the platform's `fetch` by default. */
    readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}
/**
 * A token for the client's own credentials (RFC 6749 section 4.4), asked for with the first call and again before it
 * expires.
 *
 * @throws {TypeError} where there is no absolute URL to get tokens from
 */
export declare function clientCredentialsAuth(tokenUrl: string, client: OAuthClient, toAuth?: (token: Secret) => Auth): RotatingAuth;
/**
 * A token that was got elsewhere, and is renewed with its refresh token (RFC 6749 section 6).
 *
 * @throws {TypeError} where there is no absolute URL to get tokens from
 */
export declare function refreshedTokenAuth(tokenUrl: string, tokens: TokenPair, client: OAuthClient, toAuth?: (token: Secret) => Auth): RotatingAuth;
