/**
 * What people call codes: each code by itself, and a URI by its last part, with as many before it as tell it from
 * all other codes: `https://api.example/errors/out-of-stock` is `out-of-stock`.
 */
export function nameCodes(codes: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...new Set(codes)];
  const names = new Map(all.filter((code) => !isUri(code)).map((code) => [code, code]));
  let unnamed = all.filter(isUri).map((code) => ({ code, parts: splitUri(code) }));
  const longest = Math.max(0, ...unnamed.map(({ parts }) => parts.length));
  for (let length = 1; length <= longest && unnamed.length > 0; length++) {
    const uses = new Map<string, number>();
    for (const name of names.values()) uses.set(name, 1);
    for (const { parts } of unnamed) {
      const name = toName(parts, length);
      uses.set(name, (uses.get(name) ?? 0) + 1);
    }
    const unique = unnamed.filter(({ parts }) => uses.get(toName(parts, length)) === 1);
    for (const { code, parts } of unique) names.set(code, toName(parts, length));
    unnamed = unnamed.filter(({ code }) => !names.has(code));
  }
  for (const { code } of unnamed) names.set(code, code);
  return new Map(all.map((code) => [code, names.get(code) ?? code]));
}

/** What people call a code. */
export type NameCode = (code: string) => string;

/** The names of the codes of a catalog; what is no code of it is its own name. */
export function createCodeNames(catalog: readonly { readonly code: string }[]): NameCode {
  const names = nameCodes(catalog.map(({ code }) => code));
  return (code) => names.get(code) ?? code;
}

/** The code that somebody calls by its name; the name itself where no code is called so. */
export function findCodeByName(name: string, codes: Iterable<string>): string {
  const names = nameCodes(codes);
  if (names.has(name)) return name;
  return [...names].find(([, one]) => one === name)?.[0] ?? name;
}

/** Whether a code is an absolute URI, as the types of problems are (RFC 9457 section 3.1.1). */
export function isUri(code: string): boolean {
  return /^([a-z][a-z0-9+.-]*:\/\/|urn:|tag:)\S+$/i.test(code);
}

/** Host, path, and what is after it; without the scheme, and without the ending of a page. */
function splitUri(uri: string): readonly string[] {
  const parts = uri.replace(/^[a-z][a-z0-9+.-]*:(\/\/)?/i, "").split(/[/:#?&]+/);
  return parts.map((part) => part.replace(/\.(html?|md|json)$/i, "")).filter((part) => part !== "");
}

function toName(parts: readonly string[], length: number): string {
  return parts.slice(-length).join("-");
}
