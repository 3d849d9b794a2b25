/** A server that a client may send requests to. */
export interface Server {
    /** The name, else the description, in camel case, such as `live`, else `server1`, `server2`, …; unique. */
    readonly name: string;
    /** The URL, its variables replaced by their defaults: http, https, or a path relative to the document. */
    readonly url: string;
    /** What the URL is made of; `undefined` if it has no variables. */
    readonly template?: ServerTemplate;
}
/** The URL of a server with variables. */
export interface ServerTemplate {
    /** With its variables in braces, such as `https://{tenant}.example.com`. */
    readonly url: string;
    /** All that the URL uses, those without a declaration included. */
    readonly variables: readonly [ServerVariable, ...ServerVariable[]];
}
/** A variable of the URL of a server. */
export interface ServerVariable {
    readonly name: string;
    /** `undefined` only if the document gives none, against the specification. */
    readonly default?: string;
    /** The values that it can have; `undefined` if any text will do. */
    readonly values?: readonly string[];
    /** Markdown. */
    readonly description?: string;
}
/** A security scheme that a client carries, and that an operation asks for. */
export interface SecurityScheme {
    /** Its key in the document. */
    readonly name: string;
    /** A key of its own, a user and a password, or a token behind `Bearer`. */
    readonly form: "apiKey" | "basic" | "bearer";
    readonly place: "header" | "query" | "cookie";
    /** Name of the header in lower case, of the parameter, or of the cookie. */
    readonly parameter: string;
    /** Markdown. */
    readonly description?: string;
    /** Where a client gets tokens by itself (OAuth 2); `undefined` if nowhere. */
    readonly tokenUrls?: TokenUrls;
}
/** URLs of an OAuth 2 server, http or https, or relative to the document. */
export interface TokenUrls {
    /** Gives a token for the client's own credentials. */
    readonly clientCredentials?: string;
    /** Swaps a refresh token for the next pair. */
    readonly refresh?: string;
}
/**
 * What an operation asks for: alternatives, each the names of security schemes that go together. An empty one among
 * them allows to go without; no alternative at all asks for none.
 */
export type SecurityAlternatives = readonly (readonly string[])[];
/** Credentials that a request carries together. */
export interface CredentialSet {
    /** `bearer`: a bearer token and perhaps headers; `headers`: headers alone. */
    readonly form: "bearer" | "headers";
    /** Of `bearer`: the security scheme of the token. */
    readonly scheme?: string;
    /** The headers, without `authorization` for the bearer token. */
    readonly headers: readonly CredentialHeader[];
}
/** How a client gets and renews a bearer token, from `x-session`. Operations are named by their ids. */
export interface SessionFlow {
    /** The security scheme that describes it. */
    readonly scheme: string;
    /** The operation that starts a login; `undefined` if `complete` is enough. */
    readonly begin?: string;
    /** The operation that returns the first pair of tokens. */
    readonly complete: string;
    /** The operation that takes a refresh token in its body and returns the next pair. */
    readonly renew: string;
    /** The operation that logs out; `undefined` if there is none. */
    readonly end?: string;
    /** The property of a response body that has the access token. */
    readonly accessToken: string;
    /** The property of a response body, and of the body of `renew`, that has the refresh token. */
    readonly refreshToken: string;
}
/** A header that carries a credential. */
export interface CredentialHeader {
    /** Key of the security scheme in the document. */
    readonly scheme: string;
    /** Name of the header, in lower case. */
    readonly header: string;
    /** Whether some operations accept the credentials without this header. */
    readonly optional: boolean;
    /** Description of the security scheme, as Markdown. */
    readonly description?: string;
}
