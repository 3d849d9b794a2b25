import { listLines, toMarkdown } from "./blocks.js";
import { toCondition } from "./condition.js";
import { findStatus, withStatus } from "./context.js";
/** Statements with what is before them. */
export function toGroup(found, { intro, introLines, headings }, ownIntro = intro) {
    return {
        ...found,
        intro: ownIntro,
        headings: headings.map(({ text }) => text),
        ...(introLines && { introLines }),
    };
}
/** A code within a sentence as a statement. */
export function toStatement({ sentence, ...mention }, lines, context) {
    const status = mention.status ?? findStatus(sentence) ?? context.status;
    const meaning = withoutStatus(mention.meaning);
    return {
        ...mention,
        meaning,
        ...withStatus(status),
        operations: [],
        form: "sentence",
        isTrailing: false,
        lines,
    };
}
/** The statements that begin with codes. */
export function toStatements(lead, { more, lines, form, context }) {
    if (!lead)
        return [];
    const below = more.flatMap(listLines).map(toMarkdown).join(" ");
    const text = [lead.rest, lead.rest === "" || form === "heading" ? below : ""]
        .filter((part) => part !== "")
        .join(" ");
    const status = lead.status ?? endingStatus.exec(text)?.[1] ?? context.status;
    return lead.codes.map((code) => ({
        code,
        ...splitFix(withoutStatus(lead.end === "text" || lead.isTrailing ? toCondition(text, code) : text)),
        ...withStatus(status),
        hasOwnStatus: lead.status !== undefined,
        operations: [],
        form,
        isMarked: lead.isMarked,
        isLabelled: lead.isLabelled,
        isTrailing: lead.isTrailing ?? false,
        lines,
    }));
}
/** "The shop is closed (409)." */
const endingStatus = /\s*[([](?:HTTP\s*)?(?:status\s*)?([45]\d\d)[)\]](?=\s*[.。]?\s*$)/i;
/** The status is said elsewhere. */
function withoutStatus(text) {
    return text.replace(endingStatus, "");
}
/** What a text calls the fix, apart from the rest. */
function splitFix(text) {
    const [, meaning = "", fix = ""] = /^(.*?)[\s(]*\b(?:Fix|Solution|Resolution|Remedy|How to fix|To fix|Lösung|Abhilfe|Solución|Solução|Soluzione|対処|解決|解决)\s*[:：]\s*(.+)$/su.exec(text) ?? [];
    return meaning === "" || fix === "" ? { meaning: text } : { meaning: meaning.trim(), fix: fix.trim() };
}
