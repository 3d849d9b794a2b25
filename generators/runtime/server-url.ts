import { ownValue } from "./own.js";
import { entriesOf, isPresent, toText } from "./values.js";

/** A server whose URL is relative, or has variables. */
export interface ServerTemplate {
  /** With variables in braces. */
  readonly url: string;
  /** What they are by default. */
  readonly defaults: Readonly<Record<string, string>>;
  /** The values of those that cannot have any other. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** The names of the variables of all servers, which a client has one set of values for; none by default. */
  readonly known?: readonly string[];
  /** Makes a URL of it: a bundle of plain servers goes without. */
  readonly fill: (server: ServerTemplate, options: ServerOptions) => string;
}

/** What a client knows of its server. */
export interface ServerOptions {
  /** Values for the variables in the URLs of servers; those that are left out have their defaults. */
  readonly serverVariables?: object | undefined;
  /** Where the document is published, as an http(s) URL: relative servers are relative to it; the page's address by default. */
  readonly documentUrl?: string | undefined;
}

/** Whether a URL can take paths, and is for nobody in particular: http or https, without credentials, query and fragment. */
export function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+(\/[^?#]*)?$/i.test(url);
}

/**
 * The URL of a server with values for its variables; a relative one is where the document is, else where the page is.
 *
 * @throws {TypeError} for a variable that no server has; where a value is missing, is none that its variable can
 * have, or would lead to another place than that of the variable: credentials are sent there; where nothing tells what
 * a relative URL is relative to
 */
export function fillServer(
  server: ServerTemplate,
  { serverVariables = {}, documentUrl }: ServerOptions,
): string {
  checkKnown(serverVariables, server.known);
  const filled = fillVariables(server, serverVariables);
  if (/^\w+:/.test(filled)) return filled;
  const base = documentUrl ?? (globalThis as Page).location?.href;
  if (!base)
    throw new TypeError(`the server ${filled} is relative: createClient needs baseUrl or documentUrl`);
  if (!/^https?:/i.test(base)) throw new TypeError("documentUrl is no http(s) URL");
  return new URL(filled, base).href;
}

/** What a browser has, whose types a project may do without. */
type Page = { readonly location?: { readonly href: string } };

/** Without types, a name that is misspelt would do nothing. */
function checkKnown(values: object, known: readonly string[] = []): void {
  const others = known.length > 0 ? `, only ${known.join(", ")}` : "";
  for (const [name] of entriesOf(values, "serverVariables"))
    if (!known.includes(name)) throw new TypeError(`there is no server variable ${name}${others}`);
}

function fillVariables({ url, defaults, choices }: ServerTemplate, values: object): string {
  const filled = url.replace(/\{([^{}]+)\}/g, (_, name: string, at: number) => {
    const given = ownValue(values, name) ?? ownValue(defaults, name);
    if (!isPresent(given)) throw new TypeError(`the server variable ${name} has no value`);
    const text = toText(given, `the server variable ${name}`);
    const allowed = ownValue(choices, name) as readonly string[] | undefined;
    if (allowed && !allowed.includes(text))
      throw new TypeError(`the server variable ${name} can only be ${allowed.join(", ")}`);
    if (isOutOfPlace(text, url.slice(0, at)))
      throw new TypeError(`the server variable ${name} leads elsewhere`);
    return text;
  });
  if (/^\w+:/.test(filled) && !isPlainUrl(filled)) throw new TypeError("the server is no plain http(s) URL");
  return filled;
}

/** Behind `https://` a value is part of a host, behind that of a path. At the start it may be a whole URL. */
function isOutOfPlace(value: string, before: string): boolean {
  if (before === "") return false;
  if (/^\w+:\/\/[^/]*$/.test(before)) return /[^\w.:[\]-]/.test(value);
  return /[\s?#\\]|(^|\/)(\.|%2e){1,2}(\/|$)/i.test(value);
}
