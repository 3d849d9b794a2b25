/**
 * Text as a log can hold it: in one line, not endless, without what a terminal obeys or a reader cannot see. Joiners
 * stay, which some scripts are written with.
 */
export function toPlainText(text) {
    const visible = text.replace(/(?![\u200C\u200D])[\p{Cf}\p{Cs}]/gu, "");
    const plain = visible.replace(/[\p{Cc}\s]+/gu, " ").trim();
    // The page of a proxy, wrapped in JSON.
    return /^<(!doctype|html|\?xml)/i.test(plain) ? "" : (/^.{0,1000}/u.exec(plain)?.[0] ?? "");
}
