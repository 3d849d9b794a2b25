const mask = "[redacted]";

/** Anything shorter occurs in any text. */
const minSecretLength = 3;

/** Three parts with dots between them, as a token has; the last may be empty. Each word is read once, however long it is. */
const dotted = /(?<![\w-])[\w-]+\.[\w-]+(?:(?:\.[\w-]+)+|\.)/g;

/** Base64url of the beginning of an object, which a token starts with (RFC 7519). */
const jwt = /\bey[\w-]{8}/;

/** 13 to 19 digits, perhaps in groups (ISO/IEC 7812). */
const digitRun = /\d(?:[ -]?\d){12,18}/g;

/**
 * Takes out of a text what must not be printed: secrets that are known, and whatever looks like a token or a
 * card number. Texts of an API may quote what was sent to it.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  const known = secrets
    .filter((secret) => secret.length >= minSecretLength)
    .sort((a, b) => b.length - a.length)
    .reduce((clean, secret) => clean.replaceAll(secret, mask), text);
  return known
    .replace(dotted, (word) => (jwt.test(word) ? mask : word))
    .replace(digitRun, (run) => (isCardNumber(run) ? mask : run));
}

/** By the check digit (Luhn). */
function isCardNumber(run: string): boolean {
  const digits = [...run.replace(/\D/g, "")].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const doubled = digit * (1 + (index % 2));
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** The values, at any depth, of the properties with these names. */
export function findValues(holder: unknown, names: readonly string[]): readonly string[] {
  if (typeof holder !== "object" || holder === null) return [];
  return Object.entries(holder).flatMap(([name, value]) =>
    names.includes(name) && typeof value !== "object" ? [`${value}`] : findValues(value, names),
  );
}
