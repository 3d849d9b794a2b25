import { toSlugs } from "./slug.js";

/** What the page of each code of a catalog is called: the code itself, wherever that can be part of a path. */
export function nameCodePages(catalog: readonly { readonly code: string }[]): ReadonlyMap<string, string> {
  return toSlugs(catalog.map(({ code }) => code));
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
    [...nameCodePages(catalog)].map(([code, name]) => [code, `${docsUrl}/${toCodePage(name)}/`]),
  );
}
