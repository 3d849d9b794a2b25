/**
 * A name as one part of a path: kept where it is short ASCII without anything that a file system or a
 * URL would take amiss, else a readable rest with a hash of the whole.
 */
export function toSlug(text: string): string {
  if (/^[A-Za-z0-9_-]{1,80}$/.test(text)) return text;
  const readable = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${readable || "x"}-${toShortHash(text)}`;
}

/** FNV-1a over UTF-16 code units, 32 bits, in base 36: short, stable, not for secrets. */
export function toShortHash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value.toString(36).padStart(7, "0");
}

/** Slugs for names that must not meet on a file system that ignores case. */
export function toSlugs(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const name of [...names].sort()) {
    let slug = toSlug(name);
    while (taken.has(slug.toLowerCase())) slug = `${slug}-${toShortHash(name)}`;
    taken.add(slug.toLowerCase());
    slugs.set(name, slug);
  }
  return slugs;
}
