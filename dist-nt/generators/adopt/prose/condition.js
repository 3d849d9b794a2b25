/** Stands for the code, so that patterns need not be made of text; for private use, so that no text has it. */
const mark = "\uE000";
const conjunction = "if|when|where|whenever|while|as long as|in case|because|si|tant que|mientras|lorsque|lorsqu['’]|quand|s['’](?=il)|cuando|se|quando|если|когда";
/** These put the verb of their clause at its end, so that the clause is no sentence without them. */
const binding = "wenn|falls|sofern|sobald|solange|als|indien|wanneer";
/** "Returns X if …", "X is returned when …". */
const behindCode = new RegExp(`^[^.,;]{0,60}\uE000\\s*(?:(?:is|are|will be|gets|means|occurs|happens|appears)\\s+)?(?:(?:returned|sent|raised|thrown|given|used|reported)\\s*)?(?:,\\s*)?(?:${conjunction})\\s*(?<=[\\s'’])(.+)$`, "isu");
/** "If …, X is returned.", "…場合は X を返します。". */
const beforeCode = /^(?:if|when|where|whenever|while|in case)\s+([^,]+),\s[^,]*\uE000[^,]{0,40}$|^([^,、。]{2,60}(?:場合|とき|時))(?:に)?(?:は)?[、,]?\s*`?\uE000`?\s*(?:エラー)?(?:を返|が返)[^\uE000]{0,20}$/isu;
const start = new RegExp(`^[\\s,]*(?:(?:(?:is|are) (?:returned|sent|raised|thrown)|zurück,?)\\s+)?(?:(?:${conjunction})\\s*(?<=[\\s'’])|(?=(?:${binding})\\s))`, "iu");
/** Longer ones are no sentences. */
const maxLength = 1000;
/**
 * The condition that a sentence about a code names, as a sentence of its own: "The card is frozen." of "Returns
 * `CARD_FROZEN` if the card is frozen."
 *
 * @param sentence as Markdown
 */
export function findCondition(sentence, code) {
    if (sentence.length > maxLength)
        return undefined;
    const text = sentence
        .replace(new RegExp(`\`(?:[45]\\d\\d\\s+)?${escapePattern(code)}\``), mark)
        .replace(code, mark)
        .replace(/\uE000\s*[([](?:HTTP\s*)?(?:status\s*)?[45]\d\d[)\]]/iu, mark);
    if (!text.includes(mark))
        return startsWithConjunction(text) ? toSentence(withoutConjunction(text)) : undefined;
    const [, inFront, inJapanese] = beforeCode.exec(text) ?? [];
    const condition = behindCode.exec(text)?.[1] ?? inFront ?? inJapanese;
    const isLong = (condition ?? "").length >= (inJapanese ? 4 : 8);
    const isOfOne = condition !== undefined && isLong && !condition.includes(mark);
    return isOfOne ? toSentence(condition) : undefined;
}
/** As {@link findCondition}; a sentence without a condition is returned as it is. */
export function toCondition(sentence, code) {
    return findCondition(sentence, code) ?? sentence.trim();
}
/** Whether a text begins with "if" or the like. */
export function startsWithConjunction(text) {
    return start.test(text);
}
/** The clause behind "if". */
export function withoutConjunction(text) {
    return text.replace(start, "").trim();
}
/** A clause as a sentence. */
export function toSentence(text) {
    const start = text.trim();
    const capital = /^\p{Ll}/u.test(start) ? `${start.charAt(0).toUpperCase()}${start.slice(1)}` : start;
    if (/[.!?。]$/.test(capital))
        return capital;
    return `${capital}${/[\u3040-\u30ff\u4e00-\u9fff]$/.test(capital) ? "。" : "."}`;
}
function escapePattern(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
