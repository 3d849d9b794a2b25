/** Text in lines of at most 96 characters, broken between words, each line behind an indent. */
export function wrapText(text, indent = "") {
    const lines = [];
    for (const word of text.split(/\s+/)) {
        const line = lines.at(-1);
        if (line !== undefined && `${indent}${line} ${word}`.length <= 96)
            lines[lines.length - 1] = `${line} ${word}`;
        else
            lines.push(word);
    }
    return lines.map((line) => `${indent}${line}`).join("\n");
}
