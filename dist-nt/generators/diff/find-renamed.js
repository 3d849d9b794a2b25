import { compareTexts, measureLikeness } from "../changes/compare-texts.js";
import { editDistance } from "../names/suggest.js";
/** From here on, two codes are one. */
const enough = 0.75;
/** The codes that were only renamed, among those that a response has lost and gained: the most alike first. */
export function findRenamed(removed, added) {
    // One lost, one gained, and nothing said of either: a word in common has to do.
    const isOnlyPair = removed.length === 1 && added.length === 1;
    const limit = isOnlyPair && [...removed, ...added].every(({ meaning }) => meaning === "") ? 0.5 : enough;
    const candidates = removed
        .flatMap((base) => added.map((revision) => ({ base, revision, likeness: rate(base, revision) })))
        .filter(({ likeness }) => likeness >= limit)
        .sort((a, b) => b.likeness - a.likeness);
    const taken = new Set();
    return candidates.flatMap(({ base, revision }) => {
        if (taken.has(base) || taken.has(revision))
            return [];
        taken.add(base).add(revision);
        return [{ base, revision }];
    });
}
/**
 * How likely two codes are one: by what they mean, where both say it, else by their names alone. A meaning that
 * several codes share tells little, so that the names then break the tie.
 */
function rate(base, revision) {
    const names = rateNames(base.code, revision.code);
    if (base.meaning === "" || revision.meaning === "")
        return names;
    if (compareTexts(base.meaning, revision.meaning) !== "rewritten")
        return 0.9 + names / 10;
    const meanings = measureLikeness(base.meaning, revision.meaning);
    // `NAME_REQUIRED` and `EMAIL_REQUIRED` are alike; what they mean tells them apart.
    return meanings < 0.6 ? (isSameName(base.code, revision.code) ? 1 : 0) : (names + meanings) / 2;
}
/** The share of letters that two names have in common, or of words: `CARD_FROZEN` and `FROZEN_CARD` have all. */
function rateNames(one, other) {
    if (isSameName(one, other))
        return 1;
    const [short, long] = [fold(one), fold(other)].sort((a, b) => a.length - b.length);
    if (short === undefined || long === undefined || /\d/.test(short + long))
        return 0;
    const letters = 1 - editDistance(short, long) / Math.max(1, long.length);
    return Math.max(isSlip(short, long) ? letters : 0, measureWords(one, other));
}
/** One word of a name that differs in a letter or two is a slip; a word that is another one is another code. */
function isSlip(short, long) {
    return short.length > 4 && editDistance(short, long) <= 2;
}
/** How many words both names have; a word more or less is no new name where the others are two or more. */
function measureWords(one, other) {
    return measureLikeness(splitWords(one), splitWords(other));
}
function splitWords(code) {
    return code.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").replace(/[^\p{L}\p{N}]+/gu, " ");
}
/** `cardFrozen`, `CARD_FROZEN` and `card-frozen` are the same name. */
function isSameName(one, other) {
    return fold(one) === fold(other);
}
function fold(code) {
    return code.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
