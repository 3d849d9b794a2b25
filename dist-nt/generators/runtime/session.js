import { definedOf, ownValue } from "./own.js";
import { rotatingAuth } from "./rotating-auth.js";
/** Logs in: begins, completes, and goes on with the tokens. Rejects only if `complete` does. */
export async function logIn(login, operations, input, toAuth) {
    const { begin, complete, ...options } = input;
    const begun = await operations.begin?.(login, begin);
    if (begun?.ok === false)
        return begun;
    const completed = await operations.complete(login, (await complete(begun?.data)));
    // Written out, so that it narrows in projects that are not strict.
    if (completed.ok === false)
        return completed;
    const pair = readPair(operations, completed.data);
    if (!pair)
        return withoutTokens(operations, completed);
    return { ...completed, data: resume(login, operations, pair, options, toAuth, completed.data) };
}
/** Goes on with tokens that were kept. `login` makes the calls that need none. */
export function resume(login, operations, pair, { renewWith, ...rotation }, toAuth, opened) {
    const exchange = async (refreshToken, signal) => {
        const { body } = renewWith;
        const input = { ...renewWith, body: { ...body, [operations.refreshToken]: refreshToken }, signal };
        const { data, error } = await operations.renew(login, input);
        if (error && isRefusal(error))
            return undefined;
        const pair = readPair(operations, data);
        if (!pair)
            throw new TypeError(error?.message ?? `${operations.id} answered no tokens`);
        return pair;
    };
    const auth = rotatingAuth(pair, { ...rotation, clock: login.options.clock, exchange }, toAuth);
    const client = { ...login, options: { ...login.options, auth } };
    const logOut = async () => operations.end?.(client, {});
    return { client, opened, end: () => logOut().finally(auth.end) };
}
/** Whether the API has said no for good, rather than not now. */
function isRefusal({ kind }) {
    return ["code", "unknownCode", "invalidRequest", "unauthorized", "forbidden", "refused"].includes(kind);
}
function readPair({ accessToken, refreshToken }, data) {
    const pair = { accessToken: ownValue(data, accessToken), refreshToken: ownValue(data, refreshToken) };
    const isWhole = typeof pair.accessToken === "string" && typeof pair.refreshToken === "string";
    return isWhole ? pair : undefined;
}
/** The login went through, but what it opened cannot be used. */
function withoutTokens({ id }, { status, attempts, trace, requestId }) {
    const message = `${id} failed: no tokens in its answer`;
    const error = {
        kind: "unreadable",
        operation: id,
        message,
        outcome: "applied",
        attempts,
        trace,
        status,
    };
    return { ok: false, error: { ...error, ...definedOf({ requestId }) } };
}
