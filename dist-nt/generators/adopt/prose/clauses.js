import { startsWithConjunction, toSentence, withoutConjunction } from "./condition.js";
/**
 * What a sentence about several codes says of each: "`A` if the card is frozen, or `B` when …", the same with the
 * codes in brackets behind their clauses, or with clauses that come first, as in Japanese. `undefined` where it has
 * no clause for each of them.
 */
export function splitClauses(sentence, spans) {
    if (spans.length < 2)
        return undefined;
    const ends = [0, ...spans.map(({ end }) => end)];
    const gaps = ends.map((start, index) => sentence.slice(start, spans[index]?.start ?? sentence.length));
    const clauses = readBracketed(gaps.slice(1)) ?? readBehind(gaps.slice(1)) ?? readInFront(gaps);
    return clauses?.every((clause) => /\p{L}{2}/u.test(clause)) ? clauses.map(toSentence) : undefined;
}
const conjoined = /(?:[\s,;、，]|(?<![\p{L}])(?:and|or|oder|und|ou|et|o|y|e|или|и|または|又は)(?=[\s、]))+/u
    .source;
/** What leads from a clause to the next code. */
const transition = new RegExp(`${conjoined}(?:(?:fails |returns )?(?:with|by|mit|avec|con)\\s+)?(?:(?:the|an?) error (?:code )?)?$`, "u");
/** "`A` (the card is frozen), `B` (…)". */
function readBracketed(gaps) {
    const found = gaps.map((gap) => /^\s*[(（]([^()（）]+)[)）]/.exec(gap)?.[1] ?? "");
    return found.every((text) => /\p{L}{2,}/u.test(text) && !/^HTTP|^status/i.test(text))
        ? found.map(withoutConjunction)
        : undefined;
}
/** A clause without what leads to the next code. */
export function withoutTransition(clause) {
    return clause.replace(transition, "");
}
/** Codes that share a clause have the last of them beside it: "`A` or `B` if …". */
function readBehind(gaps) {
    const clauses = [];
    for (const gap of [...gaps].reverse()) {
        const text = withoutStatus(gap);
        const isJoint = text.replace(new RegExp(conjoined, "u"), "") === "";
        const clause = startsWithConjunction(text) ? withoutTransition(text) : undefined;
        const shared = isJoint ? clauses[0] : undefined;
        const found = clause === undefined ? shared : withoutConjunction(clause);
        if (found === undefined)
            return undefined;
        clauses.unshift(found);
    }
    return clauses;
}
/** "The card is frozen (`A`) or …", "…場合は `A`、…". */
function readInFront(gaps) {
    const before = gaps.slice(0, -1);
    const isBracketed = before.every((gap, index) => /[(（]$/.test(gap) && /^[^(（]{0,20}[)）]/.test(gaps[index + 1] ?? ""));
    const isConditional = before.every((gap) => condition.test(gap));
    if (!isBracketed && !isConditional)
        return undefined;
    return before.map((gap) => {
        const text = (isBracketed ? gap.replace(/^[^(（)）]{0,20}[)）]/, "") : gap).replace(new RegExp(`^${conjoined}`, "u"), "");
        return withoutConjunction(text.replace(isBracketed ? /\s*[(（]$/ : condition, "").replace(leadIn, ""));
    });
}
/** Ends of a condition that stands in front, in Japanese, Chinese and Korean. */
const condition = /(?:場合|とき|時)(?:に)?(?:は)?[、,]?\s*$|(?:时|時)[，,]?\s*(?:返回|回傳)?\s*$|(?:경우|때)(?:에는|는)?\s*$/u;
const leadIn = /^(?:(?:fails|returned|rejected|refused|is returned|forbidden|conflict)\b[:,]?\s*)(?=if|when|where|because|:)/iu;
/** A status beside a code: "(409)". */
function withoutStatus(gap) {
    return gap.replace(/^\s*[([](?:HTTP\s*)?(?:status\s*)?[45]\d\d[)\]]/i, "");
}
