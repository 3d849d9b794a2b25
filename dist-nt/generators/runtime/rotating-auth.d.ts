import { type Auth, type Secret } from "./auth.js";
import type { Clock } from "./clock.js";
/** An access token, and the token that swaps it for the next pair. Both are secret. */
export interface TokenPair {
    readonly accessToken: string;
    /** Works once. */
    readonly refreshToken: string;
    /** When the access token expires, in milliseconds since 1970; read from its `exp` where it is a JWT. */
    readonly expiresAt?: number | undefined;
}
/** How tokens are renewed, and kept. */
export interface TokenRotation {
    /**
     * Swaps a refresh token for the next pair; `undefined` where the API refuses it, which ends the session.
     * A rejection means that nobody knows: the same token is tried again with the next call. Has to give up when
     * the signal fires.
     */
    readonly exchange: (refreshToken: string, signal: AbortSignal) => Promise<TokenPair | undefined>;
    /** Stores a new pair; no call goes on before it is done. */
    readonly save?: ((pair: TokenPair) => unknown) | undefined;
    /** Reads the pair that was stored last, perhaps by another process. */
    readonly load?: (() => TokenPair | undefined | Promise<TokenPair | undefined>) | undefined;
    /**
     * Told why a renewal failed, though calls may go on with the token that is still good: of a pair that could not be
     * saved, the token before it is used up. What it throws is ignored.
     */
    readonly onFailure?: ((thrown: unknown) => unknown) | undefined;
    /** Runs something while no other process does: what keeps two of them from using the same refresh token. */
    readonly lock?: (<T>(run: () => Promise<T>) => Promise<T>) | undefined;
    /** How long before its expiry a token is renewed, in milliseconds: 60000 by default. */
    readonly renewBeforeMs?: number | undefined;
    /** Time for a renewal, lock and storage included, in milliseconds: 30000 by default. */
    readonly renewTimeoutMs?: number | undefined;
    /** The platform's by default, whose timers here keep no process alive. */
    readonly clock?: Clock | undefined;
}
/** A bearer token that renews itself. */
export interface RotatingAuth extends Auth {
    /** Ends it: no call has credentials from then on. */
    readonly end: () => void;
}
/**
 * A bearer token that is renewed with a refresh token that works once. However many calls find it expired or
 * refused, there is one exchange, and all of them go on with its result. After a refusal there are no credentials
 * any more.
 *
 * @param toAuth how a request carries the access token; in the `Authorization` header of any secured operation by default
 */
export declare function rotatingAuth(first: TokenPair, rotation: TokenRotation, toAuth?: (token: Secret) => Auth): RotatingAuth;
