/** A finder that gives each occurrence once, if there are enough. */
export function createWordPlacer(text, location) {
    const lineStarts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1))
        lineStarts.push(at + 1);
    const used = new Map();
    return (word, firstLine) => {
        const from = Math.max(lineStarts[firstLine] ?? 0, used.get(word) ?? 0);
        const found = text.indexOf(word, from);
        const at = found === -1 ? text.indexOf(word) : found;
        if (at !== -1)
            used.set(word, at + word.length);
        return { location, word, occurrence: countBefore(text, word, at) };
    };
}
function countBefore(text, word, end) {
    let count = 0;
    for (let at = text.indexOf(word); at !== -1 && at < end; at = text.indexOf(word, at + word.length))
        count++;
    return count;
}
