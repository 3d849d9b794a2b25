/**
 * Holds that the platform sends the cookies that a program sets. A browser sends its own alone, and would drop the
 * header without a word.
 *
 * @throws {TypeError} where it does not
 */
export declare function checkCookies(): void;
