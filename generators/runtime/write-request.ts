import { createQuerySerializer } from "openapi-fetch";
import type { Client } from "./client.js";
import type { OperationContract } from "./operation.js";
import { ownOf } from "./own.js";
import type { WrittenBody } from "./request-body.js";

/** The inputs of an operation, by place. */
export interface RequestParts {
  readonly path?: object;
  readonly query?: object;
  readonly header?: object;
  readonly body?: unknown;
  /** The media type to ask for; all that the operation answers by default. */
  readonly accept?: string;
  /** Headers beside those that the document knows. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request before credentials are added: written once, and made anew as often as it is sent. */
export interface WrittenRequest {
  readonly url: string;
  readonly method: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WrittenBody | undefined;
}

/**
 * Writes a request, in the styles of OpenAPI.
 *
 * @throws {TypeError} where it cannot be written: a path parameter that is missing, empty or leads elsewhere, a
 * path that leads out of the server, a header value that cannot be sent, a body that cannot be serialized, an
 * operation without a server
 */
export function writeRequest(
  client: Client,
  operation: OperationContract,
  parts: RequestParts,
  writeQuery: QueryWriter | undefined,
): WrittenRequest {
  const { path = {}, query = {}, header, headers, body } = parts;
  const { method, sends, accept = "application/json" } = operation;
  const params = ownOf(path as Record<string, unknown>);
  const search = writeQuery?.(query);
  const mediaType = sends ? sends.mediaType : "application/json";
  return {
    url: toUrl(client, operation, params) + (search ? `?${search}` : ""),
    method,
    headers: toHeaders(
      { accept: parts.accept ?? accept, "content-type": body === undefined ? undefined : mediaType },
      headers,
      header,
    ),
    body: body === undefined ? undefined : ((sends?.serialize ?? JSON.stringify)(body) as WrittenBody),
  };
}

/** Writes a query; an operation that takes none goes without. */
export type QueryWriter = (query: object) => string;

/** Writes a query in the styles that OpenAPI has by default; what is `undefined` is left out. */
export function toQuery(query: object): string {
  return createQuerySerializer(ownOf({}))(ownOf(query));
}

/** Later ones take the place of earlier ones; several values of one header are a list. */
function toHeaders(...sets: readonly (object | undefined)[]): Readonly<Record<string, string>> {
  const headers = new Headers();
  for (const set of sets)
    for (const [name, value] of Object.entries(set ?? {}))
      if (value !== undefined && value !== null) headers.set(name, value);
  return Object.fromEntries(headers);
}

/**
 * A request that can be sent, with credentials on top.
 *
 * @throws {TypeError} where the platform makes no request of it
 */
export function toRequest(
  { url, method, headers, body }: WrittenRequest,
  credentials: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Request {
  // Redirects are followed by hand: a platform would take credentials along to anywhere. A stream needs `duplex`.
  const init = {
    method,
    headers: { ...headers, ...credentials },
    body,
    signal,
    redirect: "manual",
    duplex: "half",
  };
  return new Request(url, ownOf(init) as RequestInit);
}

/** Whether a request can be sent more than once: a stream is gone once it was read. */
export function canResend({ body }: WrittenRequest): boolean {
  return !(body instanceof ReadableStream);
}

/** Below the server, whatever the document or a parameter says: the credentials are for no other place. */
function toUrl(
  { options }: Client,
  { api, path, servers = api.servers }: OperationContract,
  params: Readonly<Record<string, unknown>>,
): string {
  const { baseUrl, server = Object.keys(servers)[0] ?? "" } = options;
  const given = baseUrl ?? servers[server];
  if (given === undefined) throw new TypeError(`no server ${server}`);
  // A relative server is one of the page.
  const root = new URL(given, globalThis.location?.href).href.replace(/\/?$/, "/");
  // Behind a dot, two slashes do not start the name of a host.
  const { href } = new URL(`.${writePath(path, params)}`, root);
  if (!href.startsWith(root)) throw new TypeError(`the path ${path} is empty or dots`);
  return href;
}

/** A path with its parameters in the style `simple`: items, or keys and values, between commas. */
function writePath(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = params[name] ?? "";
    const parts = typeof value === "object" && !Array.isArray(value) ? Object.entries(value) : [value];
    const written = (parts.flat(2) as string[]).map(encodeURIComponent).join();
    // A URL resolves dots, and some servers do so with those that are escaped.
    if (/^(\.|%252e){0,2}$/i.test(written))
      throw new TypeError(`the path parameter ${name} is empty or dots`);
    return written;
  });
}
