/** The codes of an operation, each once, however many statuses it comes with. */
export function listCodeNames({ errors }) {
    return [...new Set(errors.flatMap(({ codes }) => codes.map(({ code }) => code)))];
}
/** The use that shows how a body with a code looks: one that is JSON, if there is any. */
export function pickShown(uses) {
    return uses.find(({ mediaType }) => mediaType === undefined) ?? uses[0];
}
/** Where each code occurs, in the order of the document. */
export function collectUses({ operations }) {
    const uses = new Map();
    for (const operation of operations) {
        for (const { status, codes, mediaType } of operation.errors) {
            for (const documented of codes) {
                const known = uses.get(documented.code) ?? [];
                uses.set(documented.code, known);
                known.push({ operation, status, mediaType, documented });
            }
        }
    }
    return uses;
}
