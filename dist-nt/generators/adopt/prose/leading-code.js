import { toMarkdown, toText } from "./blocks.js";
import { findCodeStyle, isTellingStyle } from "./code-style.js";
/** Words before a code that say that it is one, in several languages. */
const label = /(?:["'“]?(?:(?:error|err|fault|reason|fehler)[\s_-]?(?:code|key|type)?|code|message|Fehlercode|code d['’]erreur|c[oó]digo(?: de err?or?)?|codice(?: di errore)?|foutcode|felkod|kod błędu|код ошибки|エラーコード|错误码|错误代码|錯誤碼|오류 ?코드)["'”]?)(?:\s*[:：=]\s*|\s+(?=["'“]?[A-Za-z0-9]+_))/iy;
const status = /\(?(?:HTTP(?:\s+status)?(?:\s+code)?\s*)?\b([45](?:\d\d|XX))\b(?:\s+[A-Z][A-Za-z' ]+?(?=\s*[:：()–—-]|$))?\)?\s*(?:[:：,–—/-]+\s*)?/y;
/** Of `CARD_LOST/CARD_STOLEN`, the first; of `card.lost` and of a URI, all. */
const word = /https?:\/\/[\w.~:/?#%&=+-]*[\w/]|[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w-])|[A-Za-z0-9](?:[\w.:/-]*[A-Za-z0-9])?/y;
/** Between several codes of one line. */
const joint = /["'”»\])]*\s*(?:,\s*(?:and|or)?|\/|\||\+|&|\band\b|\bor\b|\bund\b|\boder\b|\bet\b|\bou\b|\by\b|\bo\b|\be\b|\bи\b|\bили\b|、|または|及び|和|或|및|또는)\s*["'“«[(]*/iy;
const opening = /[\s"'“”„«»‘’({[<>*_~·•▪◦‣●○■–—-]*/y;
const closing = /["'”»’\])}>*_~]*\s*/y;
const mark = /(?:[:：;=|·•]|[-–—―]+>?|→|⇒|=>|⟶)+\s*|\.(?=\s|$)\s*/y;
/**
 * The codes that a line begins with: `KYC_REQUIRED` of "`KYC_REQUIRED`: the cardholder …", also behind a status or
 * the name of its property.
 */
export function findLeadingCodes(line) {
    const reader = createReader(line);
    reader.skip(opening);
    const before = reader.take(status)?.[1];
    reader.skip(opening);
    const isLabelled = reader.take(label) !== undefined;
    reader.skip(opening);
    const words = readWords(reader);
    const isMarked = words.length > 0 && words.every((one) => one.isMarked);
    const codes = words.map(({ text }) => text);
    if (!codes.every((code) => mayLead(code, isMarked || isLabelled) || mayStandBare(code, before)))
        return undefined;
    if (codes.length === 0)
        return undefined;
    reader.skip(closing);
    const behind = readStatusBehind(reader);
    const ends = reader.take(mark) !== undefined;
    const found = before ?? behind;
    const end = reader.isAtEnd() ? "line" : ends ? "mark" : "text";
    if (end === "text" && !isMarked && !codes.every(isTelling))
        return undefined;
    return {
        codes,
        isMarked,
        isLabelled,
        ...(found !== undefined && { status: found.toUpperCase() }),
        end,
        rest: end === "text" && startsWithVerb(reader.rest()) ? toMarkdown(line) : reader.rest(),
    };
}
/** A code that a line ends with: `CARD_FROZEN` of "The card is frozen (`CARD_FROZEN`)". */
export function findTrailingCodes(line) {
    const text = toMarkdown(line);
    const [, rest = "", quoted, bare] = /^(.+?)\s*(?:[:：–—→]|\s-+>?|=>|\()\s*(?:`([^`\s]+)`|"?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)"?)\)?\s*\.?$/u.exec(text) ?? [];
    const code = quoted ?? bare;
    if (code === undefined || !mayLead(code, quoted !== undefined))
        return undefined;
    // The end of a sentence about several codes describes no more than the last of them.
    if (/`[A-Z0-9]+_[A-Z0-9_]+`|\(`[^`\s]+`\)/.test(rest))
        return undefined;
    return {
        codes: [code],
        isMarked: quoted !== undefined,
        isLabelled: false,
        end: "mark",
        rest,
        isTrailing: true,
    };
}
function mayLead(code, isSetApart) {
    const style = findCodeStyle(code);
    if (style === undefined)
        return false;
    return isSetApart || !["lower", "camelCase", "dotted", "number", "uri"].includes(style);
}
/** Before a mark, a number may be a code, and behind a status, so may what is written as names of programs are. */
function mayStandBare(code, before) {
    const style = findCodeStyle(code);
    return style === "number" || (style === "camelCase" && before !== undefined);
}
function isTelling(code) {
    const style = findCodeStyle(code);
    return style !== undefined && isTellingStyle(style);
}
/** A sentence about a code, such as "`CODE` is returned if …", means nothing without it. */
function startsWithVerb(rest) {
    return /^(?:is|are|was|will|can|may|means|indicates|occurs|happens|signals|wird|ist|est|es|è|означает|は|表示)(?:\s|$|\p{Lo})/iu.test(rest);
}
function readWords(reader) {
    const words = [];
    for (let found = readWord(reader); found; found = readWord(reader)) {
        words.push(found);
        const here = reader.position();
        if (!reader.take(joint))
            break;
        // What comes behind the joint belongs to the sentence unless it is a code too.
        if (!isNextCode(reader)) {
            reader.goTo(here);
            break;
        }
    }
    return words;
}
function readWord(reader) {
    const found = reader.takeMarked(word);
    return found && findCodeStyle(found.text) !== undefined ? found : undefined;
}
function isNextCode(reader) {
    const here = reader.position();
    const found = readWord(reader);
    reader.goTo(here);
    return (found !== undefined && mayLead(found.text, found.isMarked) && (found.isMarked || isTelling(found.text)));
}
function readStatusBehind(reader) {
    const found = reader.take(/\((?:HTTP\s*)?(?:status\s*)?([45](?:\d\d|XX))(?:\s[^)]*)?\)\s*|\[([45]\d\d)\]\s*/iy);
    return found?.[1] ?? found?.[2];
}
function createReader(line) {
    const text = toText(line);
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (!found || found[0] === "")
            return undefined;
        at = pattern.lastIndex;
        return found;
    };
    return {
        take,
        takeMarked: (pattern) => {
            const start = at;
            const found = take(pattern);
            return found && { text: found[0], isMarked: isMarkedAt(line, start) };
        },
        skip: (pattern) => void take(pattern),
        isAtEnd: () => text.slice(at).trim() === "",
        rest: () => toMarkdown(cutLine(line, at)),
        position: () => at,
        goTo: (position) => {
            at = position;
        },
    };
}
function isMarkedAt(line, position) {
    return cutLine(line, position)[0]?.isMarked ?? false;
}
/** A line from a position on. */
function cutLine(line, position) {
    let before = position;
    return line.flatMap((run) => {
        const skipped = Math.min(before, run.text.length);
        before -= skipped;
        return skipped === run.text.length ? [] : [{ ...run, text: run.text.slice(skipped) }];
    });
}
