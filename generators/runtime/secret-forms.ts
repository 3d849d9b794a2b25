/** Anything shorter occurs in any text. */
const minLength = 3;

/**
 * Patterns of the forms in which an API may quote a secret: as text, and its bytes in hex and in base64, whose end is
 * left out, as it hangs on what follows.
 */
export function secretForms(secret: string): readonly string[] {
  if (secret.length < minLength) return [];
  const bytes = [...new TextEncoder().encode(secret)];
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  const base64url = base64.replaceAll("+", "-").replaceAll("/", "_");
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [toPattern(secret), toPattern(base64), base64url, hex];
}

/**
 * What is no letter or digit may be any escape of JSON, URLs or HTML instead, that of an escape included. No text is
 * read in two ways by such a pattern, so that a hostile one takes no longer than others.
 */
function toPattern(text: string): string {
  return text.replace(/\\+|[^a-z\d]/giu, (run) => {
    const literal = run[0] === "\\" ? "\\\\+" : `\\\\{0,3}${run === " " ? "[ +]" : `\\${run}`}`;
    const { length } = new TextEncoder().encode(run);
    return `(?:${literal}|(?:\\\\{1,4}(?:u\\w{4}|[bfnrt])){${run.length}}|(?:%(?:25){0,3}\\w\\w){${length}}|&(?:amp;){0,3}#?\\w{1,9};)`;
  });
}

/** Patterns of the values, at any depth, of the properties with these names. */
export function findSecrets(holder: unknown, names: readonly string[]): readonly string[] {
  if (typeof holder !== "object" || holder === null) return [];
  return Object.entries(holder).flatMap(([name, value]) =>
    names.includes(name) && typeof value !== "object" ? secretForms(`${value}`) : findSecrets(value, names),
  );
}
