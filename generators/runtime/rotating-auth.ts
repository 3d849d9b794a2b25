import { type Auth, bearerAuth, type Secret } from "./auth.js";
import { backgroundClock } from "./background-clock.js";
import type { Clock } from "./clock.js";
import { startScope } from "./scope.js";

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
export function rotatingAuth(
  first: TokenPair,
  rotation: TokenRotation,
  toAuth: (token: Secret) => Auth = bearerAuth,
): RotatingAuth {
  const { exchange, save, load, onFailure, lock = (run) => run(), clock = backgroundClock } = rotation;
  const { renewBeforeMs = 60_000, renewTimeoutMs = 30_000 } = rotation;
  let current = first;
  const auth = toAuth(() => current.accessToken);
  let unsaved: TokenPair | undefined;
  let ended = false;
  let renewal: Promise<void> | undefined;

  /** Takes the pair that another process stored, or swaps the refresh token. */
  const rotate = async (signal: AbortSignal): Promise<void> => {
    const stored = await load?.();
    if (stored && stored.refreshToken !== current.refreshToken) {
      current = stored;
      return;
    }
    // A pair that could not be stored has used up the token before it.
    unsaved ??= await exchange(current.refreshToken, signal);
    if (unsaved) {
      await save?.(unsaved);
      current = unsaved;
      unsaved = undefined;
    } else {
      ended = true;
    }
  };

  const rotateInTime = async (): Promise<void> => {
    const scope = startScope(clock, renewTimeoutMs);
    try {
      await lock(() => rotate(scope.signal()));
    } catch (error) {
      (async () => onFailure?.(error))().catch(() => {});
      throw error;
    } finally {
      scope.end();
      renewal = undefined;
    }
  };

  /** Whoever waits gives up in time, but the exchange is not begun anew while it may still come to an end. */
  const renew = async (): Promise<void> => {
    renewal ??= rotateInTime();
    const scope = startScope(clock, renewTimeoutMs);
    await scope.orEnd(renewal).finally(scope.end);
  };

  return {
    ...auth,
    authorize: async (schemes, keep) => {
      let failed: unknown;
      if (!ended && expiryOf(current) - clock.now() < renewBeforeMs)
        await renew().catch((error) => {
          failed = error;
        });
      if (ended) throw new TypeError("the session has ended");
      // A token that cannot be renewed yet may still be good, if there is one.
      if (failed && !current.accessToken) throw failed;
      return auth.authorize(schemes, keep);
    },
    renew: async ({ authorization }) => {
      const isCurrent = () => authorization === `Bearer ${current.accessToken}`;
      // A late refusal of an old token needs no exchange, and after the end there is none.
      if (!ended && isCurrent()) await renew();
      return !ended && !isCurrent();
    },
    end: () => {
      ended = true;
    },
  };
}

/** When a token expires, in milliseconds since 1970; never, as far as it does not say (RFC 7519 section 4.1.4). */
function expiryOf({ accessToken, expiresAt }: TokenPair): number {
  if (expiresAt !== undefined) return expiresAt;
  try {
    const [, payload = ""] = accessToken.split(".");
    const { exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof exp === "number" ? exp * 1000 : Number.POSITIVE_INFINITY;
  } catch {
    // No JWT.
    return Number.POSITIVE_INFINITY;
  }
}
