/** Credentials that travel in headers, by header name. What is `undefined` is left out. */
export function headerAuth(headers) {
    const given = Object.entries(headers).filter(([, secret]) => secret !== undefined);
    return { authorize: () => readSecrets(given) };
}
/** A bearer token (RFC 6750 section 2.1) in the `Authorization` header, with further headers beside it. */
export function bearerAuth(token, headers = {}) {
    return headerAuth({ ...headers, authorization: bearerToken(token) });
}
/** Headers by security scheme, of which a request carries those that its operation names. */
export function schemeAuth(headers) {
    // What is missing by mistake, such as a variable of the environment, is said rather than left out.
    const given = Object.entries(headers).filter(([, [, secret, isOptional]]) => !isOptional || secret !== undefined);
    return {
        schemes: given.map(([scheme]) => scheme),
        authorize: (schemes) => readSecrets(given.flatMap(([scheme, header]) => (schemes.includes(scheme) ? [header] : []))),
    };
}
/** The value of the `Authorization` header for a bearer token. */
export function bearerToken(token) {
    return async () => `Bearer ${await readSecret(token, "the token")}`;
}
async function readSecrets(headers) {
    const given = {};
    for (const [name, secret] of headers)
        given[name] = await readSecret(secret, name);
    return given;
}
/** RFC 9110 section 5.5: visible ASCII; anything else could smuggle a header or fail late. */
export async function readSecret(secret, name) {
    const value = typeof secret === "function" ? await secret() : secret;
    if (typeof value === "string" && /^[!-~](?:[ -~]*[!-~])?$/.test(value))
        return value;
    throw new TypeError(`${name} is missing, empty or no header value`);
}
