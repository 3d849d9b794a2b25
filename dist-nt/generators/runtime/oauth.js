import { bearerAuth, readSecret } from "./auth.js";
import { toBasicToken } from "./basic-auth.js";
import { systemClock } from "./clock.js";
import { ownValue } from "./own.js";
import { parseJson } from "./parse-json.js";
import { readBody } from "./read-body.js";
import { rotatingAuth } from "./rotating-auth.js";
import { startScope } from "./scope.js";
/**
 * A token for the client's own credentials (RFC 6749 section 4.4), asked for with the first call and again before it
 * expires.
 *
 * @throws {TypeError} where there is no absolute URL to get tokens from
 */
export function clientCredentialsAuth(tokenUrl, client, toAuth = bearerAuth) {
    const request = createTokenRequest(tokenUrl, client);
    const none = { accessToken: "", refreshToken: "", expiresAt: 0 };
    const exchange = (_, signal) => request({ grant_type: "client_credentials" }, signal);
    return rotatingAuth(none, { ...client, exchange }, toAuth);
}
/**
 * A token that was got elsewhere, and is renewed with its refresh token (RFC 6749 section 6).
 *
 * @throws {TypeError} where there is no absolute URL to get tokens from
 */
export function refreshedTokenAuth(tokenUrl, tokens, client, toAuth = bearerAuth) {
    const request = createTokenRequest(tokenUrl, client);
    const exchange = (refreshToken, signal) => request({ grant_type: "refresh_token", refresh_token: refreshToken }, signal);
    return rotatingAuth(tokens, { ...client, exchange }, toAuth);
}
/** No token is anywhere near as long. */
const maxBytes = 100_000;
const maxMs = 2 ** 31 - 1;
/** Asks for a pair of tokens; `undefined` where the server refuses the grant. */
function createTokenRequest(documented, client) {
    const { tokenUrl = documented, clock = systemClock, fetch: send = fetch } = client;
    if (!URL.canParse(tokenUrl) || !/^https?:/i.test(tokenUrl))
        throw new TypeError(`tokenUrl has to be given as an absolute URL: the document has ${documented}`);
    return async (grant, signal) => {
        const request = new Request(tokenUrl, {
            method: "POST",
            headers: await toHeaders(client),
            body: new URLSearchParams({ ...toFields(client), ...grant }),
            // The secret is for this URL alone.
            redirect: "error",
            signal,
        });
        const response = await send(request);
        const scope = startScope(clock, maxMs, undefined, signal);
        const bytes = await readBody(response, maxBytes, scope).finally(scope.end);
        const body = parseJson(new TextDecoder().decode(bytes));
        // A refresh token that is refused is used up; other credentials may be good again with the next call.
        if (grant.refresh_token !== undefined && (response.status === 400 || response.status === 401))
            return undefined;
        if (!response.ok)
            throw new TypeError(`tokenUrl answered ${response.status}${readErrorCode(body)}`);
        return readTokens(body, grant.refresh_token, clock.now());
    };
}
async function toHeaders({ clientId, clientSecret }) {
    const accept = "application/json";
    if (clientSecret === undefined)
        return { accept };
    // RFC 6749 section 2.3.1: both are written as in a form before they are put together.
    const encode = (text) => new URLSearchParams([["", text]]).toString().slice(1);
    const password = encode(await readSecret(clientSecret, "clientSecret"));
    return { accept, authorization: await toBasicToken({ username: encode(clientId), password }) };
}
function toFields({ clientId, clientSecret, scopes, fields }) {
    return {
        ...fields,
        ...(scopes && { scope: scopes.join(" ") }),
        // Nobody else says who the client is.
        ...(clientSecret === undefined && { client_id: clientId }),
    };
}
/** The code of a refusal (RFC 6749 section 5.2), behind a space; never another text, which might quote a secret. */
function readErrorCode(body) {
    const code = ownValue(body, "error");
    return typeof code === "string" && /^[a-z_]{1,60}$/.test(code) ? ` (${code})` : "";
}
/** RFC 6749 section 5.1. Without a new refresh token the one before goes on. */
function readTokens(body, before = "", now) {
    const accessToken = ownValue(body, "access_token");
    const refreshToken = ownValue(body, "refresh_token") ?? before;
    const seconds = ownValue(body, "expires_in");
    if (typeof accessToken !== "string" || typeof refreshToken !== "string")
        throw new TypeError("no tokens");
    return {
        accessToken,
        refreshToken,
        ...(Number.isFinite(Number(seconds)) &&
            seconds !== undefined && { expiresAt: now + Number(seconds) * 1000 }),
    };
}
