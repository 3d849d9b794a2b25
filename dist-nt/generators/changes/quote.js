/** Text of a document in a message. It has no backticks, so that it ends where it seems to, also in Markdown. */
export function quote(text) {
    return `\`${text.replaceAll("`", "'")}\``;
}
