import { type Auth, type Secret } from "./auth.js";
/** A single key, alone or as a property. */
export type ApiKey = Secret | {
    readonly key: Secret;
};
/** A key in the query. */
export declare function queryAuth(scheme: string, name: string, key: ApiKey): Auth;
/** A key in a cookie, beside those of the call (RFC 6265 section 4.2.1). */
export declare function cookieAuth(scheme: string, name: string, key: ApiKey): Auth;
