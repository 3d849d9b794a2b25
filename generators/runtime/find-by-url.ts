import type { OperationContract } from "./operation.js";
import { ownValue } from "./own.js";
import { isPlainUrl, type ServerTemplate } from "./server-url.js";

/**
 * Finds the operation of a request by its method and URL: `undefined` where the API has none for it, `elsewhere` where
 * it goes to no server of the API.
 */
export type FindByUrl = (method: string, url: string) => OperationContract | "elsewhere" | undefined;

/** The literal texts around the parameters of a part of a URL; one that is fixed has a single text. */
type PartForm = readonly string[];

/** A URL part by part: scheme, host, and the parts of its path. */
type UrlForm = readonly PartForm[];

interface Route {
  readonly operation: OperationContract;
  readonly form: UrlForm;
}

/**
 * What finds the operations of an API.
 *
 * @param baseUrls what takes the place of the document's servers: http(s) URLs, where the port may be `*`
 * @throws {TypeError} for a base URL that is none, and where neither it nor the document says where the API is
 */
export function createFindByUrl(
  operations: readonly OperationContract[],
  baseUrls: readonly string[] = [],
): FindByUrl {
  const given = baseUrls.map(toBase);
  const routes = operations.flatMap((operation) =>
    (given.length > 0 ? given : listServers(operation)).map((base) => ({
      operation,
      base,
      form: [...base, ...toParts(operation.path).map(toForm)],
    })),
  );
  if (routes.length === 0)
    throw new TypeError("the document has no absolute server: give recordContract a baseUrl");
  const bases = [...new Map(routes.map(({ base }) => [JSON.stringify(base), base])).values()];
  const groups = groupRoutes(routes);
  return (method, url) => {
    const parts = splitUrl(url);
    if (!bases.some((base) => isLike(parts.slice(0, base.length), base))) return "elsewhere";
    return groups.get(toKey(method, parts))?.find(({ form }) => isLike(parts, form))?.operation;
  };
}

/** Routes by method and number of parts, the most specific first: a fixed part before one with a parameter. */
function groupRoutes(routes: readonly Route[]): ReadonlyMap<string, readonly Route[]> {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const key = toKey(route.operation.method, route.form);
    groups.set(key, [...(groups.get(key) ?? []), route]);
  }
  for (const group of groups.values()) group.sort((a, b) => (rankOf(a.form) < rankOf(b.form) ? -1 : 1));
  return groups;
}

function toKey(method: string, parts: readonly unknown[]): string {
  return `${method} ${parts.length}`;
}

/** A digit for each part: fixed, with a parameter inside, nothing but a parameter. */
function rankOf(form: UrlForm): string {
  return form.map((part) => (part.length === 1 ? 0 : part.join("") === "" ? 2 : 1)).join("");
}

function listServers({ api, servers = api.servers }: OperationContract): readonly UrlForm[] {
  return Object.values(servers).flatMap((server) => {
    const url = typeof server === "string" ? server : toUrl(server);
    return /^https?:/i.test(url) ? [toBase(url)] : [];
  });
}

/** Variables may have any value within their part; at the start of a URL, they have their defaults. */
function toUrl({ url, defaults }: ServerTemplate): string {
  return url.startsWith("{")
    ? url.replace(/\{([^{}]+)\}/g, (_, name: string) => `${ownValue(defaults, name)}`)
    : url;
}

function toBase(url: string): UrlForm {
  const anyPort = url.replace(/:\*(?=\/|$)/, ":{port}");
  if (!isPlainUrl(anyPort)) throw new TypeError(`${url} is no plain http(s) URL`);
  const [, scheme = "", host = "", path = ""] =
    /^(\w+:)\/\/([^/]+)(.*)$/.exec(anyPort.replace(/\/+$/, "")) ?? [];
  const own = /\{/.test(host) ? host : new URL(`${scheme}//${host}`).host;
  return [[scheme.toLowerCase()], toForm(own), ...(path === "" ? [] : toParts(path).map(toForm))];
}

function splitUrl(url: string): readonly string[] {
  const { protocol, host, pathname } = new URL(url);
  return [protocol, host, ...toParts(pathname)];
}

function toParts(path: string): readonly string[] {
  return path
    .replace(/[?#].*/s, "")
    .split("/")
    .slice(1);
}

/** Fixed texts as a URL has them; several parameters without any text between them are one. */
function toForm(part: string): PartForm {
  const texts = part.split(/(?:\{[^{}]*\})+/);
  return texts.map((text) => new URL(`http://a/${text.replaceAll("\\", "%5C")}`).pathname.slice(1));
}

function isLike(parts: readonly string[], form: UrlForm): boolean {
  return parts.length === form.length && form.every((part, index) => isPartLike(parts[index] ?? "", part));
}

/** Whether a part has all fixed texts, in their order, and something for each parameter between them. */
function isPartLike(part: string, [first = "", ...others]: PartForm): boolean {
  const last = others.pop();
  if (last === undefined) return part === first;
  if (!part.startsWith(first)) return false;
  let at = first.length;
  for (const text of others) {
    const found = part.indexOf(text, at + 1);
    if (found < 0) return false;
    at = found + text.length;
  }
  return part.endsWith(last) && part.length - last.length > at;
}
