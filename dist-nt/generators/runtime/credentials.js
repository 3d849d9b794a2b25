import { readSecret } from "./auth.js";
/**
 * The credentials for an operation: of the alternative of its security requirements that can be met with the most
 * schemes, the first of several. Nobody is asked for anything that this alternative does not name.
 *
 * @param keep told each secret, so that it is never printed
 */
export async function readCredentials({ api, security = api.security ?? [] }, auths, keep) {
    const schemes = pickSchemes(security, auths);
    const headers = {};
    const places = [];
    for (const auth of auths.filter((one) => schemes.some((name) => serves(one, name)))) {
        for (const [name, value] of Object.entries(await auth.authorize(schemes, keep))) {
            // Before a platform could quote what it refuses.
            keep(`${value ?? ""}`.replace(/^(Bearer|Basic) /i, ""));
            headers[name.toLowerCase()] = await readSecret(value, name);
        }
        if (auth.place)
            places.push(await auth.place(schemes, keep));
    }
    return { headers: Object.fromEntries(new Headers(headers)), places };
}
function pickSchemes(security, auths) {
    const met = security.filter((names) => names.every((name) => auths.some((auth) => serves(auth, name))));
    return met.reduce((best, names) => (names.length > best.length ? names : best), []);
}
function serves({ schemes }, name) {
    return schemes?.includes(name) ?? true;
}
