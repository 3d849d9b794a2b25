import { escapeHtml } from "./html.js";
/** Tokens of a sample; the first match counts: comments, strings before a colon, strings, words, numbers. */
const tokens = new RegExp([
    /(?<comment>\/\/[^\n]*)/,
    /(?<key>"(?:[^"\\\n]|\\.)*"(?=\s*:))/,
    /(?<string>"(?:[^"\\\n]|\\.)*")/,
    /(?<word>\b(?:import|from|const|await|async|if|return|case|switch|default|break|throw|new|true|false|null)\b)/,
]
    .map(({ source }) => source)
    .join("|"), "g");
/** TypeScript or JSON as HTML, with keywords, strings and other parts marked by class; its text is the sample unchanged. */
export function highlight(sample) {
    let html = "";
    let done = 0;
    for (const match of sample.matchAll(tokens)) {
        const [name] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
        html += `${escapeHtml(sample.slice(done, match.index))}<span class="t-${name}">${escapeHtml(match[0])}</span>`;
        done = match.index + match[0].length;
    }
    return `${html}${escapeHtml(sample.slice(done))}`;
}
