import { findStatusName } from "../openapi/http-status.js";
/** Words beside a code that only tie it to what is said of it: "`A` is returned if …", "Error code `A`". */
const mostBeside = 4;
/** What a text may call the fix. */
const fixLabels = "fix how to solution resolution remedy lösung abhilfe solución solução soluzione 対処 解決 解决";
/**
 * Whether what a text says is written elsewhere: its words are those of codes, their meanings and fixes.
 *
 * @param isTable whether words beside a code count too, since they are cells of their own
 */
export function isCarried(text, codes, isTable) {
    if (codes.length === 0 || !codes.every(({ code }) => text.includes(code)))
        return false;
    const written = new Set(codes.flatMap(listWritten).flatMap(splitWords));
    const names = new Set(codes.flatMap(({ code }) => splitWords(code)));
    const words = splitWords(text.replace(/<[^>]*>/g, " "));
    let start = 0;
    for (let end = 0; end <= words.length; end++) {
        const word = words[end];
        if (word !== undefined && !written.has(word))
            continue;
        const isBeside = names.has(words[start - 1] ?? "") || names.has(word ?? "");
        if (end - start > (isBeside && !isTable ? mostBeside : 0))
            return false;
        start = end + 1;
    }
    return true;
}
/** At the place that the meaning is from, its own words; somebody may have written it anew since. */
function listWritten({ code, status, place, source, written }) {
    const statement = place === written.place ? source?.group.statements[source.index] : undefined;
    const fixes = [written.fix, statement?.fix].filter((one) => one !== undefined);
    const texts = [code, status, written.meaning, statement?.meaning, ...fixes];
    const names = [statement?.status, findStatusName(status), ...(statement?.operations ?? [])];
    const labels = fixes.length > 0 ? [fixLabels] : [];
    return [...texts, ...names, ...labels].filter((one) => one !== undefined);
}
function splitWords(text) {
    return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
