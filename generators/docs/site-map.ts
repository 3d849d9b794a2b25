import type { Contract } from "../contract/contract.js";
import { nameCodePages, toCodePage } from "../names/code-page.js";
import { placeOperationPages } from "../names/operation-page.js";
import { toSlugs } from "../names/slug.js";

/** The pages that a site has at most once, with the folder of each. */
export const singlePages = {
  home: "",
  matrix: "matrix",
  retries: "retries",
  deviations: "deviations",
  access: "access",
  webhooks: "webhooks",
  changes: "changes",
  schemas: "schemas",
  search: "search",
} as const;

export type SinglePage = keyof typeof singlePages;

/** The folder of each page, relative to the root of the site; each has an `index.html`. */
export interface SiteMap {
  readonly codes: ReadonlyMap<string, string>;
  readonly operations: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
  readonly tags: ReadonlyMap<string, string>;
  /** By key in `components`; of those that have a page. */
  readonly schemas: ReadonlyMap<string, string>;
}

/** Gives every code, operation, status, tag and shared schema a folder of its own. */
export function buildSiteMap(
  { catalog, operations, norms }: Contract,
  shared: readonly { readonly key: string }[],
): SiteMap {
  const tags = new Set(operations.map(({ tag }) => tag));
  return {
    codes: new Map([...nameCodePages(catalog)].map(([code, name]) => [code, toCodePage(name)])),
    operations: placeOperationPages(operations),
    statuses: prefix("statuses", new Map(norms.map(({ status }) => [status, status.toLowerCase()]))),
    tags: prefix("tags", toSlugs([...tags])),
    schemas: prefix("schemas", toSlugs(shared.map(({ key }) => key))),
  };
}

function prefix(folder: string, slugs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...slugs].map(([name, slug]) => [name, `${folder}/${slug}`]));
}

/** How a page links to others. Links include `index.html`, so that they work without a server. */
export interface Links {
  /** From the page to the root: `""` or `"../../"`. */
  readonly root: string;
  readonly code: (code: string) => string | undefined;
  readonly operation: (id: string) => string | undefined;
  /** The page of the status, else that of its range. */
  readonly status: (status: string) => string | undefined;
  readonly tag: (name: string) => string | undefined;
  readonly schema: (key: string) => string | undefined;
  readonly page: (name: SinglePage) => string;
}

/** The links of a page in a folder of the site. */
export function linksFrom(folder: string, map: SiteMap): Links {
  return linksOver(folder === "" ? "" : "../".repeat(folder.split("/").length), map);
}

/** The links of a page that reaches the root of the site by the given path or URL, which ends with a slash or is empty. */
export function linksOver(root: string, { codes, operations, statuses, tags, schemas }: SiteMap): Links {
  const to = (target: string | undefined) => (target === undefined ? undefined : toPage(root, target));
  return {
    root,
    code: (code) => to(codes.get(code)),
    operation: (id) => to(operations.get(id)),
    status: (status) => to(statuses.get(status) ?? statuses.get(`${status.charAt(0)}XX`)),
    tag: (name) => to(tags.get(name)),
    schema: (key) => to(schemas.get(key)),
    page: (name) => toPage(root, singlePages[name]),
  };
}

function toPage(root: string, folder: string): string {
  return folder === "" ? `${root}index.html` : `${root}${encodeURI(folder)}/index.html`;
}
