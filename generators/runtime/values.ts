/**
 * The text of a primitive value.
 *
 * @param what names it in the message, which never quotes it
 * @throws {TypeError} for anything else, such as a `Date`, whose text an API would not understand
 */
export function toText(value: unknown, what: string): string {
  const isPrimitive = typeof value === "string" || typeof value === "boolean" || typeof value === "bigint";
  if (isPrimitive || Number.isFinite(value)) return `${value}`;
  throw new TypeError(`${what} has a value that cannot be sent`);
}

/**
 * The own properties of a plain object that have a value; as in RFC 6570 section 2.3, `null` is none.
 *
 * @throws {TypeError} for anything else: what a `Map` or a `Date` holds is not in its properties
 */
export function entriesOf(holder: unknown, what: string): readonly [name: string, value: unknown][] {
  if (!isPlain(holder)) throw new TypeError(`${what} is no plain object`);
  return Object.entries(holder).filter(([, value]) => isPresent(value));
}

/** Whether there is a value to send. */
export function isPresent<T>(value: T): value is NonNullable<T> {
  return value !== undefined && value !== null;
}

/** Whether a value is an object made by a literal, in any realm. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A value as JSON.
 *
 * @throws {TypeError} where JSON would hold nothing of it, as of a `Map`, or cannot hold it
 */
export function toJson(value: unknown, what: string): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined || (text === "{}" && !isPlain(value)))
    throw new TypeError(`${what} cannot be written as JSON`);
  return text;
}
