/** A user and a password in the `Authorization` header, in UTF-8 (RFC 7617 section 2). */
export function basicAuth(scheme, credentials) {
    return {
        schemes: [scheme],
        authorize: async (_, keep) => {
            keep(await readText(credentials.password));
            return { authorization: await toBasicToken(credentials) };
        },
    };
}
/** The value of the header. */
export async function toBasicToken({ username, password }) {
    const user = await readText(username);
    if (/[:\p{Cc}]/u.test(user))
        throw new TypeError("no user name");
    const bytes = new TextEncoder().encode(`${user}:${await readText(password)}`);
    return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
async function readText(secret) {
    const value = typeof secret === "function" ? await secret() : secret;
    if (typeof value !== "string")
        throw new TypeError("no text");
    return value;
}
