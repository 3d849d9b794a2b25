import { nameCodes } from "./code-name.js";
import { toSlugs } from "./slug.js";

/** What the page of each code of a catalog is called: as people call the code, wherever that can be part of a path. */
export function nameCodePages(catalog: readonly { readonly code: string }[]): ReadonlyMap<string, string> {
  const names = nameCodes(catalog.map(({ code }) => code));
  const slugs = toSlugs([...names.values()]);
  return new Map([...names].map(([code, name]) => [code, slugs.get(name) ?? name]));
}

/**
 * The folder of a code's page on the site, as `classify.ts` of the runtime spells it too: that is copied into
 * clients, and imports nothing of ours.
 *
 * @param name what the page is called
 */
export function toCodePage(name: string): string {
  return `errors/${name}`;
}

/** The URLs of the pages of codes, by code, where docs are published at `docsUrl`, which ends without a slash. */
export function listCodeUrls(
  docsUrl: string,
  catalog: readonly { readonly code: string }[],
): ReadonlyMap<string, string> {
  return new Map(
    [...nameCodePages(catalog)].map(([code, name]) => [code, `${docsUrl}/${encodeURI(toCodePage(name))}/`]),
  );
}
