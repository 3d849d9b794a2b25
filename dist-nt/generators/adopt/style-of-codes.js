import { findCodeStyle } from "./prose/code-style.js";
/** The codes of an API are written alike: what is written otherwise and is not called a code is something else. */
export function keepStyle(judged) {
    const style = findCommonStyle(judged);
    if (style === undefined)
        return judged;
    return judged.map((one) => {
        const { verdict, statement } = one;
        if (!verdict.isCode || statement.isLabelled || isOf(style, statement.code))
            return one;
        return { ...one, verdict: { isCode: false, reason: `it is not written as other codes are, ${style}` } };
    });
}
/** The style of nearly all codes that are certain; `undefined` where there are few. */
function findCommonStyle(judged) {
    const certain = new Set(judged.flatMap(({ verdict, statement }) => verdict.isCode && verdict.confidence === "high" ? [statement.code] : []));
    const counts = new Map();
    for (const code of certain) {
        const style = findCodeStyle(code);
        if (style !== undefined)
            counts.set(style, (counts.get(style) ?? 0) + 1);
    }
    const [first] = [...counts].sort(([, a], [, b]) => b - a);
    return first && certain.size >= 5 && first[1] >= certain.size * 0.8 ? first[0] : undefined;
}
/** A code of one word is written like one of several. */
function isOf(style, code) {
    const own = findCodeStyle(code);
    if (own === style)
        return true;
    return (style === "UPPER_SNAKE" && own === "UPPER") || (style === "lower_snake" && own === "lower");
}
