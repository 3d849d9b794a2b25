import type { ErrorContract } from "./error-contract.js";

/** Finds what belongs to a request; `undefined` where nothing does. */
export type FindRoute<Route> = (method: string, url: string) => Route | undefined;

/**
 * Finds routes by a URL or its path. Host and query are no part of a path. What may be in front of it is one of the
 * base paths, else nothing, else as little as can be: of `/{tenant}/books` and `/books`, `/acme/books` is the first,
 * and the second where `/acme` is a base path. Then a longer and plainer template goes first: `/cards/active` is no
 * `/cards/{cardId}`.
 *
 * @param basePaths the paths of servers, without a slash at the end
 */
export function createRouter<Route extends { readonly operation: ErrorContract }>(
  routes: readonly Route[],
  basePaths: readonly string[] = [],
): FindRoute<Route> {
  const sorted = sortRoutes(routes).map((route) => ({ route, pattern: toPattern(route.operation.path) }));
  const rank = (prefix: string) => (prefix !== "" && basePaths.includes(prefix) ? -1 : prefix.length);
  return (method, url) => {
    const path = toPath(url);
    const found = sorted.flatMap(({ route, pattern }) => {
      const index = route.operation.method === method ? path.search(pattern) : -1;
      return index < 0 ? [] : [{ route, rank: rank(path.slice(0, index)) }];
    });
    return found.sort((one, other) => one.rank - other.rank)[0]?.route;
  };
}

/** The path of a URL: that of a server is what its operations have in front of theirs. */
export function toPath(url: string): string {
  return url.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i, "").replace(/[?#].*/s, "");
}

/** The paths of servers, as far as they have one. */
export function listBasePaths(urls: readonly string[]): readonly string[] {
  const paths = urls.map((url) => toPath(url).replace(/\/+$/, ""));
  return [...new Set(paths)].filter((path) => path !== "");
}

/** The most exact templates first. */
export function sortRoutes<Route extends { readonly operation: ErrorContract }>(
  routes: readonly Route[],
): readonly Route[] {
  const rank = ({ operation: { path } }: Route) =>
    path.split("/").length * 1_000 + path.replace(/\{[^{}]*\}/g, "").length;
  return [...routes].sort((one, other) => rank(other) - rank(one));
}

/**
 * Matches whole URLs by a template, but for their query.
 *
 * @param base what is in front of it, without a slash at the end; any host and path by default
 */
export function toUrlPattern(template: string, base?: string): RegExp {
  const before = base === undefined ? "\\w+://[^/?#]+(?:/[^?#]*)?" : escapePattern(base);
  return new RegExp(`^${before}${toPattern(template).source}`);
}

/** Matches the end of a path. */
function toPattern(template: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map(escapePattern);
  return new RegExp(`${parts.join("[^/?#]+")}(?:[?#]|$)`);
}

/** The values of the parameters in a path that a template matches. */
export function readPath(template: string, pathname: string): Readonly<Record<string, string>> {
  const names = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const values =
    new RegExp(toPattern(template).source.replaceAll("[^/?#]+", "([^/?#]+)")).exec(pathname) ?? [];
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index + 1] ?? "")]));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A request may have a percent sign as it is.
    return part;
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
