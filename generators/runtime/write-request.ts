import type { Client } from "./client.js";
import { type Credentials, joinCookies } from "./credentials.js";
import type { ApiContract, OperationContract } from "./operation.js";
import { ownOf } from "./own.js";
import type { TypedBody, WrittenBody } from "./request-body.js";
import { entriesOf, isPresent, toJson, toText } from "./values.js";

/** The inputs of an operation, by place. */
export interface RequestParts {
  readonly path?: object;
  readonly query?: object;
  /** The whole query as one value. */
  readonly querystring?: unknown;
  readonly header?: object;
  readonly cookie?: object;
  readonly body?: unknown;
  /** The media type to ask for; all that the operation answers by default. */
  readonly accept?: string;
  /** The media type of the body, where the operation takes several. */
  readonly contentType?: string;
  /** Headers beside those that the document knows. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What writes the parts of a request that not all operations have, or not in the plain form: path and headers of
 * primitives, and a body of JSON. An operation brings its own, so that a bundle of others goes without.
 */
export interface RequestWriters {
  readonly path?: (value: unknown, name: string) => string;
  readonly query?: (query: object) => string;
  readonly querystring?: (value: unknown) => string;
  readonly header?: (headers: object) => Readonly<Record<string, string>>;
  readonly cookie?: (cookies: object) => string;
  readonly body?: (body: unknown, contentType: string | undefined) => TypedBody;
}

/** A request before credentials are added: written once, and made anew as often as it is sent. */
export interface WrittenRequest {
  readonly url: string;
  readonly method: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>> & { readonly cookie?: string };
  readonly body: WrittenBody | undefined;
}

/**
 * Writes a request.
 *
 * @throws {TypeError} where it cannot be written: a value of a kind that no parameter has, a path parameter that is
 * missing, empty or leads elsewhere, a path that leads out of the server, a header value that cannot be sent, a
 * body that cannot be serialized, an operation without a server
 */
export function writeRequest(
  client: Client,
  operation: OperationContract,
  parts: RequestParts,
  writers: RequestWriters,
): WrittenRequest {
  const { headers, header = {}, body } = parts;
  const [mediaType, written] = writeBody(parts, writers);
  const search = writeSearch(parts, writers);
  const url = toUrl(client, operation, parts.path ?? {}, writers.path ?? toSegment);
  return {
    url: url + (search ? `?${search}` : ""),
    method: operation.method,
    headers: toHeaders(
      {
        accept: parts.accept ?? operation.accept ?? "application/json",
        "content-type": mediaType,
        cookie: parts.cookie && writers.cookie?.(parts.cookie),
      },
      toPlainHeaders(headers ?? {}),
      (writers.header ?? toPlainHeaders)(header),
    ),
    body: body === undefined ? undefined : written,
  };
}

function writeBody(
  { body, contentType }: RequestParts,
  writers: RequestWriters,
): TypedBody | readonly [undefined, undefined] {
  if (body === undefined) return [undefined, undefined];
  return writers.body?.(body, contentType) ?? ["application/json", toJson(body, "the body")];
}

function writeSearch({ query, querystring }: RequestParts, writers: RequestWriters): string | undefined {
  if (isPresent(querystring)) return writers.querystring?.(querystring);
  return isPresent(query) ? writers.query?.(query as object) : undefined;
}

/** A parameter of the path that is a primitive. */
function toSegment(value: unknown, name: string): string {
  return encodeURIComponent(toText(value, `the path parameter ${name}`));
}

/** Headers of primitives, and of lists of them between commas. */
function toPlainHeaders(headers: object): Readonly<Record<string, string>> {
  const written = entriesOf(headers, "the headers").map(([name, value]) => [
    name,
    [value]
      .flat()
      .filter(isPresent)
      .map((one) => toText(one, `the header ${name}`))
      .join(),
  ]);
  return Object.fromEntries(written);
}

/** Later ones take the place of earlier ones. */
function toHeaders(...sets: readonly (object | undefined)[]): Readonly<Record<string, string>> {
  const headers = new Headers();
  for (const set of sets)
    for (const [name, value] of Object.entries(set ?? {})) if (isPresent(value)) headers.set(name, value);
  return Object.fromEntries(headers);
}

/**
 * A request that can be sent, with credentials on top.
 *
 * @throws {TypeError} where the platform makes no request of it
 */
export function toRequest(
  { url, method, headers, body }: WrittenRequest,
  credentials: Credentials,
  signal: AbortSignal,
): Request {
  // Redirects are followed by hand: a platform would take credentials along to anywhere. A stream needs `duplex`.
  const init = {
    method,
    headers: withCredentials(headers, credentials),
    body,
    signal,
    redirect: "manual",
    duplex: "half",
  };
  return new Request(withQuery(url, credentials), ownOf(init) as RequestInit);
}

function withCredentials(
  headers: WrittenRequest["headers"],
  { headers: more }: Credentials,
): WrittenRequest["headers"] {
  return more.cookie === undefined
    ? { ...headers, ...more }
    : { ...headers, ...more, cookie: joinCookies("cookie", headers.cookie, more.cookie) };
}

/** A redirect may have repeated the query, credentials included. */
function withQuery(url: string, { query }: Credentials): string {
  const entries = Object.entries(query).filter(([name]) => !new URL(url).searchParams.has(name));
  return entries.reduce(
    (longer, pair) => `${longer}${longer.includes("?") ? "&" : "?"}${pair.map(encodeURIComponent).join("=")}`,
    url,
  );
}

/** Whether a request can be sent more than once: a stream is gone once it was read. */
export function canResend({ body }: WrittenRequest): boolean {
  return !(body instanceof ReadableStream);
}

/** Below the server, whatever the document or a parameter says: the credentials are for no other place. */
function toUrl(
  { options }: Client,
  { api, path, servers = api.servers }: OperationContract,
  params: object,
  write: (value: unknown, name: string) => string,
): string {
  const { server = Object.keys(servers)[0] ?? "" } = options;
  const root = toRoot(options.baseUrl ?? findServer(servers[server], server, options), options);
  // Behind a dot, two slashes do not start the name of a host.
  const { href } = new URL(`.${writePath(path, params, write)}`, root);
  if (!href.startsWith(root)) throw new TypeError(`the path ${path} is empty or dots`);
  return href;
}

/** The URL of a server of the document, with values for its variables. */
function findServer(
  server: ApiContract["servers"][string] | undefined,
  name: string,
  { serverVariables = {} }: Client["options"],
): string {
  if (server === undefined) throw new TypeError(`no server ${name}`);
  return typeof server === "string" ? server : server.fill(server, serverVariables);
}

/** The URL of a server, with a slash at its end; a relative one is where the document is, else where the page is. */
function toRoot(server: string, { documentUrl }: Client["options"]): string {
  const { href } = globalThis.location ?? {};
  const base = documentUrl ?? href;
  if (base === undefined && !URL.canParse(server))
    throw new TypeError(
      `the server ${server} of the document is relative: createClient needs a baseUrl or documentUrl`,
    );
  return new URL(server, base).href.replace(/\/?$/, "/");
}

function writePath(
  template: string,
  params: object,
  write: (value: unknown, name: string) => string,
): string {
  const values = Object.fromEntries(entriesOf(params, "the path"));
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const written = Object.hasOwn(values, name) ? write(values[name], name) : "";
    // A URL resolves dots, and some servers do so with those that are escaped.
    if (/^(\.|%252e){0,2}$/i.test(written))
      throw new TypeError(`the path parameter ${name} is empty or dots`);
    return written;
  });
}
