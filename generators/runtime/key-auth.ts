import { type Auth, type Place, readSecret, type Secret } from "./auth.js";
import { checkCookies } from "./cookies.js";

/** A single key, alone or as a property. */
export type ApiKey = Secret | { readonly key: Secret };

/** A key in the query. */
export function queryAuth(scheme: string, name: string, key: ApiKey): Auth {
  return placedAuth(scheme, key, (value, keep) => {
    const written = encodeURIComponent(value);
    keep(written);
    return (request) => addToQuery(request, name, written);
  });
}

/** A redirect may have repeated the query, the key included. */
function addToQuery(request: Parameters<Place>[0], name: string, written: string): ReturnType<Place> {
  const { url } = request;
  if (new URL(url).searchParams.has(name)) return request;
  return { ...request, url: `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(name)}=${written}` };
}

/** A key in a cookie, beside those of the call (RFC 6265 section 4.2.1). */
export function cookieAuth(scheme: string, name: string, key: ApiKey): Auth {
  return placedAuth(scheme, key, (value) => {
    checkCookies();
    if (/[\s",;\\]/.test(value)) throw new TypeError("no cookie value");
    return (request) => {
      const cookies = [request.headers.cookie, `${name}=${value}`].filter((one) => one !== undefined);
      return { ...request, headers: { ...request.headers, cookie: cookies.join("; ") } };
    };
  });
}

function placedAuth(
  scheme: string,
  key: ApiKey,
  toPlace: (value: string, keep: (secret: string) => void) => Place,
): Auth {
  return {
    schemes: [scheme],
    authorize: async () => ({}),
    place: async (_, keep) => {
      const value = await readSecret(typeof key === "object" ? key.key : key, scheme);
      keep(value);
      return toPlace(value, keep);
    },
  };
}
