/** The text of a line, without its styles. */
export function toText(line) {
    return line.map(({ text }) => text).join("");
}
/** The text of a line as one would write it in Markdown: with what is code between backticks. */
export function toMarkdown(line) {
    const written = line.map(({ text, isCode }) => (isCode && !text.includes("`") ? `\`${text}\`` : text));
    return written.join("").replace(/\s+/g, " ").trim();
}
/** All lines of a block one after the other, those within it included. */
export function listLines(block) {
    switch (block.kind) {
        case "heading":
            return [block.text];
        case "paragraph":
            return block.text;
        case "list":
            return block.items.flatMap(({ blocks }) => blocks.flatMap(listLines));
        case "table":
            return block.rows.flatMap(({ cells }) => cells);
        case "definitions":
            return block.entries.flatMap(({ term, blocks }) => [term, ...blocks.flatMap(listLines)]);
        case "code":
            return block.text.split("\n").map((text) => [{ text, isMarked: false, isCode: false }]);
    }
}
