/** A server that a client may send requests to. */
export interface Server {
  /** The description in camel case, such as `live`, else `server1`, `server2`, …; unique. */
  readonly name: string;
  /** The URL, its variables replaced by their defaults: http, https, or a path relative to the document. */
  readonly url: string;
}

/** Credentials that a request carries together. */
export interface CredentialSet {
  /** `bearer`: a bearer token and perhaps headers; `headers`: headers alone. */
  readonly form: "bearer" | "headers";
  /** The headers, without `authorization` for the bearer token. */
  readonly headers: readonly CredentialHeader[];
}

/** How a client gets and renews a bearer token, from `x-session`. Operations are named by their ids. */
export interface SessionFlow {
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
