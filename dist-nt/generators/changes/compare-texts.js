import { editDistance } from "../names/suggest.js";
/** How two texts differ: not at all but in white space, in spelling, or in what they say. */
export function compareTexts(before, after) {
    const [one, other] = [before, after].map((text) => text.trim().replace(/\s+/g, " "));
    if (one === undefined || other === undefined || one === other)
        return "same";
    const [words, others] = [toWords(one), toWords(other)];
    if (words.join("") === others.join(""))
        return "edited";
    const isTypo = words.length === others.length && words.every((word, at) => isSpelling(word, others[at] ?? ""));
    return isTypo ? "edited" : "rewritten";
}
/** The words of a text without punctuation and markup; one that stands twice in a row counts once. */
function toWords(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return words.filter((word, at) => word !== words[at - 1]);
}
/** Whether two words are one word, spelled differently: not `active` and `inactive`, nor `10` and `20`. */
function isSpelling(one, other) {
    if (one === other)
        return true;
    const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
    if (shorter.length < 4 || /\p{N}/u.test(one + other) || longer.endsWith(shorter))
        return false;
    return editDistance(one, other) <= (shorter.length < 7 ? 1 : 2) || isSwapped(one, other);
}
/** Whether two letters beside each other have changed places, the most frequent slip. */
function isSwapped(one, other) {
    const isSameSet = [...one].sort().join("") === [...other].sort().join("");
    return isSameSet && editDistance(one, other) <= 2;
}
/** How alike two texts are, from 0 to 1: the share of words that both have. */
export function measureLikeness(one, other) {
    const [words, others] = [new Set(toWords(one)), new Set(toWords(other))];
    if (words.size + others.size === 0)
        return 0;
    const both = [...words].filter((word) => others.has(word)).length;
    return (2 * both) / (words.size + others.size);
}
