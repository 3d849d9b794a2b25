import type { Auth, Secret } from "./auth.js";
/** A user and a password. */
export interface BasicCredentials {
    /** Without a colon. */
    readonly username: Secret;
    readonly password: Secret;
}
/** A user and a password in the `Authorization` header, in UTF-8 (RFC 7617 section 2). */
export declare function basicAuth(scheme: string, credentials: BasicCredentials): Auth;
/** The value of the header. */
export declare function toBasicToken({ username, password }: BasicCredentials): Promise<string>;
