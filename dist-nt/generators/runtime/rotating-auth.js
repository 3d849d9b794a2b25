import { bearerAuth } from "./auth.js";
import { backgroundClock } from "./background-clock.js";
import { startScope } from "./scope.js";
/**
 * A bearer token that is renewed with a refresh token that works once. However many calls find it expired or
 * refused, there is one exchange, and all of them go on with its result. After a refusal there are no credentials
 * any more.
 *
 * @param toAuth how a request carries the access token; in the `Authorization` header of any secured operation by default
 */
export function rotatingAuth(first, rotation, toAuth = bearerAuth) {
    const { exchange, save, load, onFailure, lock = (run) => run(), clock = backgroundClock } = rotation;
    const { renewBeforeMs = 60_000, renewTimeoutMs = 30_000 } = rotation;
    let current = first;
    const auth = toAuth(() => current.accessToken);
    let unsaved;
    let ended = false;
    let renewal;
    /** Takes the pair that another process stored, or swaps the refresh token. */
    const rotate = async (signal) => {
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
        }
        else {
            ended = true;
        }
    };
    const rotateInTime = async () => {
        const scope = startScope(clock, renewTimeoutMs);
        try {
            await lock(() => rotate(scope.signal()));
        }
        catch (error) {
            (async () => onFailure?.(error))().catch(() => { });
            throw error;
        }
        finally {
            scope.end();
            renewal = undefined;
        }
    };
    /** Whoever waits gives up in time, but the exchange is not begun anew while it may still come to an end. */
    const renew = async () => {
        renewal ??= rotateInTime();
        const scope = startScope(clock, renewTimeoutMs);
        await scope.orEnd(renewal).finally(scope.end);
    };
    return {
        ...auth,
        authorize: async (schemes, keep) => {
            let failed;
            if (!ended && expiryOf(current) - clock.now() < renewBeforeMs)
                await renew().catch((error) => {
                    failed = error;
                });
            if (ended)
                throw new TypeError("the session has ended");
            // A token that cannot be renewed yet may still be good, if there is one.
            if (failed && !current.accessToken)
                throw failed;
            return auth.authorize(schemes, keep);
        },
        renew: async ({ authorization }) => {
            const isCurrent = () => authorization === `Bearer ${current.accessToken}`;
            // A late refusal of an old token needs no exchange, and after the end there is none.
            if (!ended && isCurrent())
                await renew();
            return !ended && !isCurrent();
        },
        end: () => {
            ended = true;
        },
    };
}
/** When a token expires, in milliseconds since 1970; never, as far as it does not say (RFC 7519 section 4.1.4). */
function expiryOf({ accessToken, expiresAt }) {
    if (expiresAt !== undefined)
        return expiresAt;
    try {
        const [, payload = ""] = accessToken.split(".");
        const { exp } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
        return typeof exp === "number" ? exp * 1000 : Number.POSITIVE_INFINITY;
    }
    catch {
        // No JWT.
        return Number.POSITIVE_INFINITY;
    }
}
