/** How a client proves who it is. */
export interface Auth {
  /** The security schemes that it has credentials of, by their names in the document; absent where it serves any. */
  readonly schemes?: readonly string[];
  /**
   * Gives the headers for a request, before each one of an operation that takes credentials; rejects if there are
   * none to be had.
   *
   * @param schemes those that the request is authorized by; headers of others must stay away
   */
  readonly authorize: (schemes: readonly string[]) => Promise<Readonly<Record<string, string>>>;
  /** The same for parameters of the query; nothing where it is absent. */
  readonly authorizeQuery?: Auth["authorize"];
  /**
   * Asked once in a call after status 401, with the headers that were refused, by names in lower case: whether
   * there are others now, with which the request is sent again. Never asked where it is absent.
   */
  readonly renew?: (refused: Readonly<Record<string, string>>) => Promise<boolean>;
}

/** A secret, or how to get it: called for every request, so it may change. */
export type Secret = string | (() => string | Promise<string>);

/** Credentials that travel in headers, by header name. What is `undefined` is left out. */
export function headerAuth(headers: Readonly<Record<string, Secret | undefined>>): Auth {
  return { authorize: () => readSecrets(Object.entries(headers)) };
}

/** A bearer token (RFC 6750 section 2.1) in the `Authorization` header, with further headers beside it. */
export function bearerAuth(token: Secret, headers: Readonly<Record<string, Secret | undefined>> = {}): Auth {
  return headerAuth({ ...headers, authorization: bearerToken(token) });
}

/** The credential of a security scheme, and where it travels. */
export interface SchemeCredential {
  readonly in: "header" | "query" | "cookie";
  /** Of the header, the parameter or the cookie. */
  readonly name: string;
  /** Without one, there are no credentials of the scheme. */
  readonly secret: Secret | undefined;
}

/** Credentials by security scheme, of which a request carries those that its operation names. */
export function schemeAuth(credentials: Readonly<Record<string, SchemeCredential>>): Auth {
  const given = Object.entries(credentials).filter(([, { secret }]) => secret !== undefined);
  const read = (place: SchemeCredential["in"], schemes: readonly string[]) =>
    readSecrets(
      given
        .filter(([scheme, credential]) => credential.in === place && schemes.includes(scheme))
        .map(([, { name, secret }]) => [name, secret]),
    );
  return {
    schemes: given.map(([scheme]) => scheme),
    authorize: async (schemes) => {
      const cookies = Object.entries(await read("cookie", schemes)).map((pair) => pair.join("="));
      const headers = await read("header", schemes);
      return cookies.length > 0 ? { ...headers, cookie: cookies.join("; ") } : headers;
    },
    authorizeQuery: (schemes) => read("query", schemes),
  };
}

/** A single key, alone or as a property. */
export type ApiKey = Secret | { readonly key: Secret };

/** The secret of a single key. */
export function keyOf(given: ApiKey): Secret {
  return typeof given === "object" ? given.key : given;
}

/** The value of the `Authorization` header for a bearer token. */
export function bearerToken(token: Secret): Secret {
  return async () => `Bearer ${await readSecret(token)}`;
}

/** A user and a password. */
export interface BasicCredentials {
  /** Without a colon. */
  readonly username: Secret;
  readonly password: Secret;
}

/** The value of the `Authorization` header for a user and a password, in UTF-8 (RFC 7617 section 2). */
export function basicToken({ username, password }: BasicCredentials): Secret {
  return async () => {
    const user = await toValue(username);
    if (/[:\p{Cc}]/u.test(user)) throw new TypeError("no user name");
    const bytes = new TextEncoder().encode(`${user}:${await toValue(password)}`);
    return `Basic ${btoa(String.fromCharCode(...bytes))}`;
  };
}

async function readSecrets(
  secrets: readonly (readonly [name: string, secret: Secret | undefined])[],
): Promise<Readonly<Record<string, string>>> {
  const given: Record<string, string> = {};
  for (const [name, secret] of secrets) if (secret !== undefined) given[name] = await readSecret(secret);
  return given;
}

/** RFC 9110 section 5.5: visible ASCII; anything else could smuggle a header or fail late. */
export async function readSecret(secret: Secret): Promise<string> {
  const value = await toValue(secret);
  if (/^[!-~](?:[ -~]*[!-~])?$/.test(value)) return value;
  throw new TypeError("no header value");
}

async function toValue(secret: Secret): Promise<string> {
  const value: unknown = typeof secret === "function" ? await secret() : secret;
  if (typeof value !== "string") throw new TypeError("no text");
  return value;
}
