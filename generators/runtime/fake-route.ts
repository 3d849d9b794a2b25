import type { ErrorContract } from "./error-contract.js";

/** Finds what belongs to a request; `undefined` where nothing does. */
export type FindRoute<Route> = (method: string, pathname: string) => Route | undefined;

/** A path that ends in a longer and plainer template belongs to it alone: `/cards/active` is no `/cards/{cardId}`. */
export function createRouter<Route extends { readonly operation: ErrorContract }>(
  routes: readonly Route[],
): FindRoute<Route> {
  const sorted = sortRoutes(routes).map((route) => ({ route, pattern: toPattern(route.operation.path) }));
  return (method, pathname) =>
    sorted.find(({ route, pattern }) => route.operation.method === method && pattern.test(pathname))?.route;
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
 * Matches URLs by a template.
 *
 * @param base what is in front of it, without a slash at the end; anything by default
 */
export function toPattern(template: string, base?: string): RegExp {
  const parts = template.split(/\{[^{}]*\}/).map(escapePattern);
  return new RegExp(
    `${base === undefined ? "" : `^${escapePattern(base)}`}${parts.join("[^/?#]+")}(?:[?#]|$)`,
  );
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
