import type { Auth } from "./auth.js";
import type { OperationContract } from "./operation.js";

/** What a request carries to be authorized. */
export interface Credentials {
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>> & { readonly cookie?: string };
  readonly query: Readonly<Record<string, string>>;
}

const noCredentials: Credentials = { headers: {}, query: {} };

/**
 * The credentials for an operation: of the alternative of its security requirements that can be met with the most
 * schemes, the first of several. Nobody is asked for anything that this alternative does not name.
 */
export async function readCredentials(
  { api, security = api.security ?? [] }: OperationContract,
  auths: readonly Auth[],
): Promise<Credentials> {
  const schemes = auths.length > 0 ? pickSchemes(security, auths) : [];
  if (schemes.length === 0) return noCredentials;
  const headers = new Headers();
  const query: Record<string, string> = {};
  for (const auth of auths) {
    if (!schemes.some((name) => serves(auth, name))) continue;
    for (const [name, value] of Object.entries(await auth.authorize(schemes)))
      headers.set(name, joinCookies(name, headers.get(name), value));
    Object.assign(query, await auth.authorizeQuery?.(schemes));
  }
  return { headers: Object.fromEntries(headers), query };
}

function pickSchemes(
  security: NonNullable<OperationContract["security"]>,
  auths: readonly Auth[],
): readonly string[] {
  const met = security.filter((names) => names.every((name) => auths.some((auth) => serves(auth, name))));
  return met.reduce((best, names) => (names.length > best.length ? names : best), []);
}

function serves({ schemes }: Auth, name: string): boolean {
  return schemes?.includes(name) ?? true;
}

/** Cookies of several go into one header; any other header has one value. */
export function joinCookies(name: string, before: string | null | undefined, value: string): string {
  return before && /^cookie$/i.test(name) ? `${before}; ${value}` : value;
}

/** What must not be printed of credentials: as it is, and as it stands in a URL. */
export function listSecrets({ headers, query }: Credentials): readonly string[] {
  const secrets = [...Object.entries(headers).flatMap(listInHeader), ...Object.values(query)];
  return secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]);
}

/** The secrets in a header: cookies without their names, a token without its scheme, the password of a user. */
function listInHeader([name, value]: readonly [string, string]): readonly string[] {
  if (name === "cookie") return value.split("; ").map((cookie) => cookie.replace(/^[^=]*=/, ""));
  const [, scheme, token = value] = /^(Bearer|Basic) (.*)$/i.exec(value) ?? [];
  return /^basic$/i.test(scheme ?? "") ? [token, readPassword(token)] : [token];
}

function readPassword(token: string): string {
  try {
    const bytes = Uint8Array.from(atob(token), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes).replace(/^[^:]*:/, "");
  } catch {
    // Made by somebody else, and not in base64.
    return "";
  }
}
