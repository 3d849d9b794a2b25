import { readSecret, type Secret } from "./auth.js";

/**
 * Holds that the platform sends the cookies that a program sets. A browser sends its own alone, and would drop the
 * header without a word.
 *
 * @throws {TypeError} where it does not
 */
export function checkCookies(): void {
  const { headers } = new Request("http://localhost", { headers: { cookie: "a=b" } });
  if (!headers.has("cookie")) throw new TypeError("this platform sends no cookies that a program sets");
}

/** A secret that is sent as a cookie, as it is (RFC 6265 section 4.1.1). */
export function cookieSecret(secret: Secret): Secret {
  return async () => {
    checkCookies();
    const value = await readSecret(secret);
    if (/[\s",;\\]/.test(value)) throw new TypeError("no cookie value");
    return value;
  };
}
