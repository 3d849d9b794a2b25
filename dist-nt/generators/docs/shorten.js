/** Cuts a text to a length in characters, at the end of a word. */
export function shorten(text, length) {
    if (text.length <= length)
        return text;
    return `${text.slice(0, length).replace(/\s+\S*$/, "")} …`;
}
