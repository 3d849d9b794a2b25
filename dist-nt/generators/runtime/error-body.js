import { definedOf } from "./own.js";
import { createRedaction, redact } from "./redact.js";
/** What an error keeps of a body, in characters of its names and values. */
const maxBodyLength = 65_536;
/** Real bodies need about six; what is deeper is left out, so that no reader of an error has to recurse far. */
const maxDepth = 32;
/**
 * A body as plain data that can be printed: without hidden properties and without `__proto__`, every text redacted.
 * `undefined` where there is none, or more than an error keeps.
 *
 * @param hidden names of properties that are left out, at any depth
 * @param secrets values that are taken out of every text
 */
export function copyBody(body, hidden, secrets) {
    const clean = createRedaction(secrets);
    let left = maxBodyLength;
    const copy = (value, depth) => {
        left -= typeof value === "string" ? value.length : 1;
        if (left < 0 || depth > maxDepth)
            return undefined;
        if (typeof value === "string")
            return clean(value);
        // JSON has neither an infinity, which 1e999 is read as, nor a negative zero.
        if (typeof value === "number")
            return isPrintable(value, secrets) ? value + 0 : undefined;
        if (typeof value === "boolean" || value === null)
            return value;
        if (typeof value !== "object")
            return undefined;
        // An entry that is left out still has its place.
        if (Array.isArray(value))
            return value.map((entry) => copy(entry, depth + 1) ?? null);
        const shown = Object.entries(value).filter(([name]) => name !== "__proto__" && !hidden.includes(name));
        return definedOf(Object.fromEntries(shown.map(([name, one]) => [copy(name, depth), copy(one, depth + 1)])));
    };
    const copied = copy(body, 0) ?? undefined;
    return left < 0 ? undefined : copied;
}
/** Only whole numbers are secrets: a short one is part of many others. */
function isPrintable(value, secrets) {
    const text = `${value}`;
    return Number.isFinite(value) && !secrets.includes(text) && redact(text) === text;
}
