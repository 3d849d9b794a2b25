import { spellOut } from "./merge-proposals.js";
/** A catalog with each code once, described as most operations describe it. */
export function buildCatalog(found, { catalog }) {
    const texts = new Map();
    for (const [code, { entry }] of catalog ?? [])
        texts.set(code, {
            meaning: String(entry.meaning ?? ""),
            ...(typeof entry.fix === "string" && { fix: entry.fix }),
        });
    const added = new Map();
    for (const code of new Set(found.map((one) => one.code))) {
        if (texts.has(code))
            continue;
        const text = pickText(code, found.filter((one) => one.code === code));
        texts.set(code, text);
        added.set(code, text);
    }
    return {
        added: Object.fromEntries([...added].sort(([a], [b]) => (a < b ? -1 : 1))),
        toStatement: ({ code, meaning, fix }) => {
            const known = texts.get(code);
            const hasOwnFix = fix !== undefined && fix !== known?.fix;
            if (meaning === known?.meaning && !hasOwnFix)
                return null;
            return hasOwnFix ? { meaning, fix } : meaning;
        },
    };
}
/** The text that most places have, of several the first. */
function pickText(code, found) {
    const counts = new Map();
    for (const { meaning } of found)
        if (meaning !== "")
            counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
    const [best] = [...counts].sort(([, a], [, b]) => b - a);
    const meaning = best?.[0] ?? spellOut(code);
    const fix = found.find((one) => one.meaning === meaning && one.fix !== undefined)?.fix;
    return { meaning, ...(fix !== undefined && { fix }) };
}
