/**
 * Holds that the platform sends the cookies that a program sets. A browser sends its own alone, and would drop the
 * header without a word.
 *
 * @throws {TypeError} where it does not
 */
export function checkCookies() {
    const { headers } = new Request("http://localhost", { headers: { cookie: "a=b" } });
    if (!headers.has("cookie"))
        throw new TypeError("this platform sends no cookies that a program sets");
}
