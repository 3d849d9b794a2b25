const mask = "[redacted]";

/** Anything shorter occurs in any text. */
const minSecretLength = 3;

/** Three parts with dots between them, as a token has; the last may be empty. Each word is read once, however long it is. */
const dotted = /(?<![\w-])[\w-]+\.[\w-]+(?:(?:\.[\w-]+)+|\.)/g;

/** Base64url of the beginning of an object, which a token starts with (RFC 7519). */
const jwt = /\bey[\w-]{8}/;

/** Digits with at most one space, dot or dash between two of them. */
const digitRun = /\d(?:[\s.-]?\d){12,}/g;

/** How the numbers of payment cards begin, and how many digits they then have (ISO/IEC 7812). */
const cardForms: readonly (readonly [beginning: RegExp, lengths: readonly number[]])[] = [
  [/^4/, [16, 13, 19]],
  [/^(5[1-5]|2[2-7])/, [16]],
  [/^3[47]/, [15]],
  [/^3[0689]/, [14, 16]],
  [/^(6|35)/, [16, 17, 18, 19]],
  [/^5[06-9]/, [16, 13, 19]],
];

/**
 * Takes out of a text what must not be printed: secrets that are known, in every form in which an API may quote
 * them, and whatever looks like a token or the number of a card.
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  return createRedaction(secrets)(text);
}

/** The same for many texts. */
export function createRedaction(secrets: readonly string[]): (text: string) => string {
  const cleanSecrets = createSecretRedaction(secrets);
  return (text) => cleanSecrets(text).replace(digitRun, maskCards);
}

/** The same without card numbers: what an API calls a request may look like one by chance. */
export function redactSecrets(text: string, secrets: readonly string[] = []): string {
  return createSecretRedaction(secrets)(text);
}

function createSecretRedaction(secrets: readonly string[]): (text: string) => string {
  const forms = secrets.filter((secret) => secret.length >= minSecretLength).flatMap(listForms);
  const known = [...new Set(forms)].sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = known.length > 0 ? new RegExp(known.join("|"), "gi") : undefined;
  return (text) =>
    (pattern ? text.replace(pattern, mask) : text).replace(dotted, (word) => (jwt.test(word) ? mask : word));
}

/** A secret as it is, in a URL, in JSON, and in base64 without its end, which depends on what follows. */
function listForms(secret: string): readonly string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  const base64 = btoa(bytes).replace(/=+$/, "");
  const base64url = base64.replaceAll("+", "-").replaceAll("/", "_");
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64, base64url];
}

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Masks the cards of a run of digits; one begins where a group of digits does, unless the group is longer than any card. */
function maskCards(run: string): string {
  const digits = [...run.matchAll(/\d/g)];
  const isLong = /\d{20}/.test(run);
  let clean = "";
  for (let from = 0; from < digits.length; ) {
    const start = digits[from]?.index ?? 0;
    const isBeginning = start === 0 || /\D/.test(run.charAt(start - 1)) || isLong;
    const length = isBeginning ? findCard(digits.slice(from, from + 19).join("")) : 0;
    const next = from + (length || 1);
    const end = digits[next - 1]?.index ?? 0;
    clean += length > 0 ? mask : run.charAt(start);
    clean += run.slice(end + 1, digits[next]?.index ?? run.length);
    from = next;
  }
  return clean;
}

/** How many of the digits, from the first, are the number of a card; 0 where none are. */
function findCard(digits: string): number {
  const lengths = cardForms.find(([beginning]) => beginning.test(digits))?.[1] ?? [];
  return lengths.find((length) => length <= digits.length && isChecked(digits.slice(0, length))) ?? 0;
}

/** By the check digit (Luhn). */
function isChecked(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (1 + (index % 2));
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
