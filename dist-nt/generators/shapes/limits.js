const numbers = [
    ...["minLength", "maxLength", "minimum", "maximum", "multipleOf"],
    ...["minItems", "maxItems", "minProperties", "maxProperties"],
];
const exclusive = [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
];
/** The limits that schemas set together; of two limits of one kind the first counts. */
export function readLimits(nodes) {
    return Object.assign({}, ...[...nodes].reverse().map(readOwn));
}
function readOwn(node) {
    const found = {};
    for (const word of numbers)
        if (typeof node[word] === "number")
            found[word] = node[word];
    for (const [word, limit] of exclusive) {
        if (typeof node[word] === "number")
            found[word] = node[word];
        // In OpenAPI 3.0, a limit is exclusive where a flag beside it says so.
        if (node[word] !== true || found[limit] === undefined)
            continue;
        found[word] = found[limit];
        delete found[limit];
    }
    if (typeof node.pattern === "string")
        found.pattern = node.pattern;
    if (node.uniqueItems === true)
        found.uniqueItems = true;
    return found;
}
