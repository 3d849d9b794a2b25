import type { Contract } from "../contract/contract.js";
import { toSlugs } from "../names/slug.js";

/** Where everything is on the site: folders relative to its root, each with an `index.html`. */
export interface SiteMap {
  readonly codes: ReadonlyMap<string, string>;
  readonly operations: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
}

/** Gives every code, operation and status a place of its own. */
export function buildSiteMap({ catalog, operations, norms }: Contract): SiteMap {
  return {
    codes: prefix("errors", toSlugs(catalog.map(({ code }) => code))),
    operations: prefix("operations", toSlugs(operations.map(({ id }) => id))),
    statuses: prefix("statuses", new Map(norms.map(({ status }) => [status, status.toLowerCase()]))),
  };
}

function prefix(folder: string, slugs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...slugs].map(([name, slug]) => [name, `${folder}/${slug}`]));
}

/** How a page links to folders of the site; `index.html` is spelled out so that links work without a server. */
export interface Links {
  /** From the page to the root: `""` or `"../../"`. */
  readonly root: string;
  readonly code: (code: string) => string | undefined;
  readonly operation: (id: string) => string | undefined;
  readonly status: (status: string) => string | undefined;
}

/** The links of a page. */
export function linksFrom(folder: string, { codes, operations, statuses }: SiteMap): Links {
  const root = folder === "" ? "" : "../".repeat(folder.split("/").length);
  const to = (target: string | undefined) =>
    target === undefined ? undefined : `${root}${target}/index.html`;
  return {
    root,
    code: (code) => to(codes.get(code)),
    operation: (id) => to(operations.get(id)),
    status: (status) => to(statuses.get(status) ?? statuses.get(`${status.charAt(0)}XX`)),
  };
}
