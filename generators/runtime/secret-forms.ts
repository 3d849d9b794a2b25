/** Anything shorter occurs in any text. */
const minLength = 3;

/**
 * Patterns of the forms in which an API may quote a secret: as text, and its bytes in hex and in base64, whose end is
 * left out, as it hangs on what follows.
 */
export function secretForms(secret: string): readonly string[] {
  if (secret.length < minLength) return [];
  const bytes = new TextEncoder().encode(secret);
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/=+$/, "");
  const base64url = base64.replaceAll("+", "-").replaceAll("/", "_");
  return [...[secret, base64, base64url].map(toPattern), toHex(bytes)];
}

/**
 * What is no letter or digit may be escaped for URLs, JSON or HTML, several times over. No text is read in two ways by
 * such a pattern, so that a hostile one takes no longer than others.
 */
function toPattern(text: string): string {
  return text.replace(/\\+|[^a-z\d]/giu, (run) => {
    const char = run.slice(0, run[0] === "\\" ? 1 : 2);
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    const literal = char === "\\" ? "\\\\+" : `\\\\{0,3}${char === " " ? "[ +]" : `\\${char}`}`;
    const url = toHex(new TextEncoder().encode(char)).replace(/../g, "%(?:25){0,3}$&");
    return `(?:${literal}|\\\\{1,4}(?:u0*${hex}|[bfnrt])|${url}|&(?:amp;){0,3}(?:#0*${code}|#x0*${hex}|[a-z]{2,6});)`;
  });
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Patterns of the values, at any depth, of the properties with these names. */
export function findSecrets(holder: unknown, names: readonly string[]): readonly string[] {
  if (typeof holder !== "object" || holder === null) return [];
  return Object.entries(holder).flatMap(([name, value]) =>
    names.includes(name) && typeof value !== "object" ? secretForms(`${value}`) : findSecrets(value, names),
  );
}
