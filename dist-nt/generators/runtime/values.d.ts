/**
 * The text of a primitive value.
 *
 * @param what names it in the message, which never quotes it
 * @throws {TypeError} for anything else, such as a `Date`, whose text an API would not understand
 */
export declare function toText(value: unknown, what: string): string;
/**
 * The own properties of a plain object that have a value; as in RFC 6570 section 2.3, `null` is none.
 *
 * @throws {TypeError} for anything else: what a `Map` or a `Date` holds is not in its properties
 */
export declare function entriesOf(holder: unknown, what: string): readonly [name: string, value: unknown][];
/** Whether there is a value to send. */
export declare function isPresent<T>(value: T): value is NonNullable<T>;
/** Whether a value is an object made by a literal, in any realm. */
export declare function isPlain(value: unknown): value is object;
/**
 * A value as JSON.
 *
 * @throws {TypeError} where JSON would hold nothing of it at any depth, as of a `Map` or of `NaN`, or cannot hold it
 */
export declare function toJson(value: unknown, what: string): string;
