/**
 * The proposals, each operation, status and code once, without those that the document has as structure already.
 * A code without a meaning takes that of the same code elsewhere.
 */
export function mergeProposals(all, { operations }) {
    const byId = new Map(operations.map((operation) => [operation.id, operation]));
    const meanings = collectMeanings(all);
    const merged = new Map();
    for (const proposal of all) {
        const operation = byId.get(proposal.operation);
        if (!operation || isStructured(operation, proposal))
            continue;
        const key = [proposal.operation, proposal.status, proposal.code].join("\n");
        const known = merged.get(key);
        merged.set(key, known ? mergeTwo(known, proposal) : proposal);
    }
    const kept = dropGuesses([...merged.values()]);
    return kept.map((one) => one.meaning === "" ? { ...one, meaning: meanings.get(one.code) ?? spellOut(one.code) } : one);
}
/** Whether the response lists the code, or codes as plain OpenAPI, which no shorthand need repeat. */
function isStructured({ responses, codes }, { status, code, isStatusGuessed }) {
    // The author has said by now with which status it is returned.
    if (isStatusGuessed && codes.has(code))
        return true;
    const response = responses.find((one) => one.status === status);
    if (!response || response.codes.length === 0)
        return false;
    return !response.fromShorthand || response.codes.some((one) => one.code === code);
}
function mergeTwo(first, second) {
    const fix = first.fix ?? second.fix;
    return {
        ...first,
        meaning: first.meaning === "" ? second.meaning : first.meaning,
        ...(fix !== undefined && { fix }),
        elsewhere: [...first.elsewhere, second],
        confidence: first.confidence === "high" ? "high" : second.confidence,
    };
}
/** Where a text names a status of a code, or stands in its response, no other status is guessed for it. */
function dropGuesses(proposals) {
    const stated = new Set(proposals.filter((one) => !one.isStatusGuessed).map(({ operation, code }) => `${operation}\n${code}`));
    return proposals.filter((one) => !one.isStatusGuessed || !stated.has(`${one.operation}\n${one.code}`));
}
/** The first meaning of each code. */
function collectMeanings(all) {
    const meanings = new Map();
    for (const { code, meaning } of all)
        if (meaning !== "" && !meanings.has(code))
            meanings.set(code, meaning);
    return meanings;
}
/** `CARD_NOT_FOUND` says "Card not found." */
export function spellOut(code) {
    const words = code
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/[^A-Za-z0-9]+/g, " ")
        .trim()
        .toLowerCase();
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
