/** How a client proves who it is. */
export interface Auth {
  /** Gives the headers for a request, before each one of an operation that takes credentials; rejects if there are none to be had. */
  readonly authorize: () => Promise<Readonly<Record<string, string>>>;
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
  return {
    authorize: async () => {
      const given: Record<string, string> = {};
      for (const [name, secret] of Object.entries(headers))
        if (secret !== undefined) given[name] = await readSecret(secret);
      return given;
    },
  };
}

/** A bearer token (RFC 6750 section 2.1) in the `Authorization` header, with further headers beside it. */
export function bearerAuth(token: Secret, headers: Readonly<Record<string, Secret | undefined>> = {}): Auth {
  const authorization = async () => `Bearer ${await readSecret(token)}`;
  return headerAuth({ ...headers, authorization });
}

/** RFC 9110 section 5.5: visible ASCII; anything else could smuggle a header or fail late. */
async function readSecret(secret: Secret): Promise<string> {
  const value = typeof secret === "function" ? await secret() : secret;
  if (typeof value === "string" && /^[!-~](?:[ -~]*[!-~])?$/.test(value)) return value;
  throw new TypeError("no header value");
}
