/**
 * A request as a command of `curl` for a POSIX shell. Text of a document stands between single quotes alone, in
 * which a shell knows nothing but their end; what the reader fills in are variables.
 */
export function writeCurl({ method, url, headers, credentials, body }) {
    const inQuery = credentials.filter(({ place }) => place === "query");
    const lines = [
        `curl -sS ${toMethodFlag(method, body !== undefined)}${writeUrl(url, inQuery)}`,
        ...credentials.flatMap(writeCredential),
        ...headers.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
        ...(body ? writeBody(body) : []),
    ];
    return `${lines.join(" \\\n  ")}\n`;
}
function writeUrl(url, credentials) {
    const base = /^https?:/i.test(url) ? quote(url) : `"$BASE_URL"${quote(url)}`;
    const added = credentials.map(({ parameter, variable }, index) => `${quote(`${index === 0 && !url.includes("?") ? "?" : "&"}${encodeURIComponent(parameter)}=`)}"$${variable}"`);
    return [base, ...added].join("");
}
function writeCredential({ form, place, parameter, variable }) {
    if (form === "basic")
        return [`-u "$${variable}_USER:$${variable}_PASSWORD"`];
    if (form === "bearer")
        return [`-H "Authorization: Bearer $${variable}"`];
    if (place === "header")
        return [`-H ${quote(`${parameter}: `)}"$${variable}"`];
    return place === "cookie" ? [`-b ${quote(`${parameter}=`)}"$${variable}"`] : [];
}
function writeBody(body) {
    switch (body.form) {
        case "text":
            return [`-H ${quote(`Content-Type: ${body.mediaType}`)}`, `--data-raw ${quote(body.text)}`];
        case "fields":
            return body.fields.map(([name, value]) => `--data-urlencode ${quote(`${encodeURIComponent(name)}=${value}`)}`);
        case "parts":
            return body.fields.map(([name, value]) => `--form-string ${quote(`${name}=${value}`)}`);
        case "file":
            return [`-H ${quote(`Content-Type: ${body.mediaType}`)}`, "--data-binary @file"];
    }
}
/** With a body, curl would send a POST; after `-X HEAD` it would wait for one. */
function toMethodFlag(method, hasBody) {
    if (method === "HEAD")
        return "--head ";
    return method === "GET" && !hasBody ? "" : `-X ${quoteWord(method)} `;
}
/** A word that needs no quotes, or one with them. */
function quoteWord(text) {
    return /^[A-Za-z]+$/.test(text) ? text : quote(text);
}
/** Text between single quotes; a null character is not possible in an argument. */
function quote(text) {
    return `'${text.replaceAll("\0", "").replaceAll("'", "'\\''")}'`;
}
