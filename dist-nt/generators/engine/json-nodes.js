/**
 * Finds places in a JSON text. Only what a place is inside is taken apart, once; of what is beside it, no more than
 * the end is looked for. To make a tree of the whole text takes as long as all else that is done with a document.
 *
 * @param text what `JSON.parse` has taken, no name twice in an object
 */
export function createJsonFinder(text) {
    // The engine has the root end with the text.
    const root = { start: skipSpace(text, 0), end: text.length };
    const levels = new Map();
    const findChild = ({ start }, name) => {
        const children = levels.get(start) ?? readChildren(text, start);
        levels.set(start, children);
        return children.get(text[start] === "[" ? Number.parseInt(name, 10) : name);
    };
    return (path, wantsKey) => {
        let found = root;
        for (const name of path) {
            const child = findChild(found, name);
            if (!child)
                break;
            found = child;
        }
        return (wantsKey && found.key) || found;
    };
}
function readChildren(text, start) {
    const children = new Map();
    const isList = text[start] === "[";
    if (!isList && text[start] !== "{")
        return children;
    let at = skipSpace(text, start + 1);
    while (text[at] !== "]" && text[at] !== "}") {
        const key = isList ? undefined : { start: at, end: findEndOfString(text, at) };
        const value = key ? skipSpace(text, skipSpace(text, key.end) + 1) : at;
        const end = findEnd(text, value);
        const name = key ? JSON.parse(text.slice(key.start, key.end)) : children.size;
        children.set(name, { start: value, end, ...(key && { key }) });
        at = skipSpace(text, end);
        if (text[at] === ",")
            at = skipSpace(text, at + 1);
    }
    return children;
}
function skipSpace(text, from) {
    let at = from;
    while (isSpace(text.charCodeAt(at)))
        at += 1;
    return at;
}
function isSpace(code) {
    return code === 32 || code === 10 || code === 13 || code === 9;
}
/** Behind the value that starts at a place. */
function findEnd(text, start) {
    const first = text[start];
    if (first === '"')
        return findEndOfString(text, start);
    return first === "{" || first === "[" ? findEndOfBrackets(text, start) : findEndOfWord(text, start);
}
function findEndOfString(text, start) {
    let at = text.indexOf('"', start + 1);
    while (isEscaped(text, at))
        at = text.indexOf('"', at + 1);
    return at + 1;
}
function isEscaped(text, at) {
    let before = at - 1;
    while (text[before] === "\\")
        before -= 1;
    return (at - before) % 2 === 0;
}
function findEndOfBrackets(text, start) {
    let open = 0;
    for (let at = start;;) {
        const character = text[at];
        if (character === "{" || character === "[")
            open += 1;
        if (character === "}" || character === "]")
            open -= 1;
        at = character === '"' ? findEndOfString(text, at) : at + 1;
        if (open === 0)
            return at;
    }
}
/** Of a number, `true`, `false` or `null`. */
function findEndOfWord(text, start) {
    let at = start;
    while (at < text.length && !isSpace(text.charCodeAt(at)) && !",]}".includes(text.charAt(at)))
        at += 1;
    return at;
}
