import { ownValue } from "./own.js";
import { entriesOf, isPresent, toText } from "./values.js";
/** Whether a URL can take paths, and is for nobody in particular: http or https, without credentials, query and fragment. */
export function isPlainUrl(url) {
    return /^https?:\/\/[^\s/?#@\\]+(\/[^?#]*)?$/i.test(url);
}
/**
 * The URL of a server with values for its variables; a relative one is where the document is, else where the page is.
 *
 * @throws {TypeError} for a variable that no server has; where a value is missing, is none that its variable can
 * have, or would lead to another place than that of the variable: credentials are sent there; where nothing tells what
 * a relative URL is relative to
 */
export function fillServer(server, { serverVariables = {}, documentUrl }) {
    checkKnown(serverVariables, server.known);
    const filled = fillVariables(server, serverVariables);
    if (/^\w+:/.test(filled))
        return filled;
    const base = documentUrl ?? globalThis.location?.href;
    if (!base)
        throw new TypeError(`the server ${filled} is relative: createClient needs baseUrl or documentUrl`);
    if (!/^https?:/i.test(base))
        throw new TypeError("documentUrl is no http(s) URL");
    return new URL(filled, base).href;
}
/** Without types, a name that is misspelt would do nothing. */
function checkKnown(values, known = []) {
    const others = known.length > 0 ? `, only ${known.join(", ")}` : "";
    for (const [name] of entriesOf(values, "serverVariables"))
        if (!known.includes(name))
            throw new TypeError(`there is no server variable ${name}${others}`);
}
function fillVariables({ url, defaults, choices }, values) {
    const filled = url.replace(/\{([^{}]+)\}/g, (_, name, at) => {
        const given = ownValue(values, name) ?? ownValue(defaults, name);
        if (!isPresent(given))
            throw new TypeError(`the server variable ${name} has no value`);
        const text = toText(given, `the server variable ${name}`);
        const allowed = ownValue(choices, name);
        if (allowed && !allowed.includes(text))
            throw new TypeError(`the server variable ${name} can only be ${allowed.join(", ")}`);
        if (isOutOfPlace(text, url.slice(0, at)))
            throw new TypeError(`the server variable ${name} leads elsewhere`);
        return text;
    });
    if (/^\w+:/.test(filled) && !isPlainUrl(filled))
        throw new TypeError("the server is no plain http(s) URL");
    return filled;
}
/** Behind `https://` a value is part of a host, behind that of a path. At the start it may be a whole URL. */
function isOutOfPlace(value, before) {
    if (before === "")
        return false;
    if (/^\w+:\/\/[^/]*$/.test(before))
        return /[^\w.:[\]-]/.test(value);
    return /[\s?#\\]|(^|\/)(\.|%2e){1,2}(\/|$)/i.test(value);
}
