import { toMarkdown } from "./blocks.js";
/** The context behind a block. */
export function follow(context, block) {
    if (block.kind === "heading") {
        const text = toMarkdown(block.text);
        const above = context.headings.filter(({ level }) => level < block.level);
        const { status: _above, ...others } = context;
        return {
            ...others,
            ...withStatus(findStatus(text)),
            intro: "",
            headings: [{ text, level: block.level }, ...above],
        };
    }
    // What announces a list announces nothing behind it.
    if (block.kind !== "paragraph")
        return { headings: context.headings, ...withStatus(context.status), intro: "" };
    const text = block.text.map(toMarkdown).join(" ");
    const status = findStatus(text);
    return { ...context, ...withStatus(status), intro: text, introLines: block.lines };
}
/** The only error status that a text names. */
export function findStatus(text) {
    const found = [...text.matchAll(/(?<![\w.#/-])([45](?:\d\d|XX))(?![\w%.]*[\w%])/gi)].map(([, status = ""]) => status);
    const distinct = [...new Set(found.map((status) => status.toUpperCase()))];
    return distinct.length === 1 ? distinct[0] : undefined;
}
export function withStatus(status) {
    return status === undefined ? {} : { status };
}
