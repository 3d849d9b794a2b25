import { parseFragment } from "parse5";
import { renderWithLines } from "../../markdown/markdown-engine.js";
import { createLineCollector } from "./collect-lines.js";
/** Elements within elements, at most: prose has a few, and reading is recursive. */
const maxDepth = 100;
/**
 * Parses a description. Markdown and the HTML within it become the same blocks, so that a table is a table in
 * whichever of the two it is written.
 */
export function parseProse(text) {
    const { childNodes } = parseFragment(renderWithLines(text));
    return readBlocks(childNodes, { lines: [0, 0], depth: 0 });
}
function readBlocks(nodes, around) {
    const blocks = [];
    let open = createLineCollector();
    const close = () => {
        const text = open.finish();
        if (text.length > 0)
            blocks.push({ kind: "paragraph", text, lines: around.lines });
        open = createLineCollector();
    };
    for (const node of nodes) {
        const found = isElement(node) ? readElement(node, within(node, around)) : undefined;
        if (!found) {
            collectInline(node, open, around.depth);
            continue;
        }
        close();
        blocks.push(...found);
    }
    close();
    return blocks;
}
/** The blocks that an element is; `undefined` for one that is part of a line. */
function readElement(element, around) {
    const { lines } = around;
    const { tagName, childNodes } = element;
    if (around.depth > maxDepth)
        return [];
    if (/^h[1-6]$/.test(tagName)) {
        const text = readInline(childNodes).flat();
        return [{ kind: "heading", level: Number(tagName.slice(1)), text, lines }];
    }
    switch (tagName) {
        case "ul":
        case "ol":
            return [{ kind: "list", items: readItems(element, around), lines }];
        case "table":
            return [readTable(element, around)];
        case "dl":
            return [{ kind: "definitions", entries: readDefinitions(element, around), lines }];
        case "pre":
            return [{ kind: "code", text: toPlainText(element), lines }];
        case "hr":
        case "script":
        case "style":
            return [];
        default:
            return containers.has(tagName) ? readBlocks(childNodes, around) : undefined;
    }
}
/** Elements that hold blocks and say nothing themselves. */
const containers = new Set("p div section article blockquote details summary main aside center figure".split(" "));
function readItems(list, around) {
    return list.childNodes.filter(isElement).map((item) => {
        const inside = within(item, around);
        return { blocks: readBlocks(item.childNodes, inside), lines: inside.lines };
    });
}
function readTable(table, around) {
    const rows = findRows(table).map((row) => readRow(row, within(row, around)));
    const [first, ...others] = rows;
    const isHeader = findRows(table)[0]?.childNodes.some((cell) => isElement(cell) && cell.tagName === "th");
    return {
        kind: "table",
        header: isHeader && first ? first.cells : [],
        rows: isHeader ? others : rows,
        lines: around.lines,
    };
}
function findRows(element) {
    return element.childNodes
        .filter(isElement)
        .flatMap((child) => child.tagName === "tr" ? [child] : /^t(head|body|foot)$/.test(child.tagName) ? findRows(child) : []);
}
function readRow(row, { lines }) {
    const cells = row.childNodes.filter(isElement);
    return { cells: cells.map((cell) => joinLines(readInline([cell]))), lines };
}
function readDefinitions(list, around) {
    const entries = [];
    for (const child of list.childNodes.filter(isElement)) {
        const { lines } = within(child, around);
        if (child.tagName === "dt")
            entries.push({ term: joinLines(readInline([child])), blocks: [], lines });
        const last = entries.at(-1);
        if (child.tagName !== "dd" || !last)
            continue;
        const blocks = [...last.blocks, ...readBlocks(child.childNodes, within(child, around))];
        entries[entries.length - 1] = { ...last, blocks };
    }
    return entries;
}
function readInline(nodes) {
    const collector = createLineCollector();
    for (const node of nodes)
        collectInline(node, collector, 0);
    return collector.finish();
}
function joinLines(lines) {
    const space = { text: " ", isMarked: false, isCode: false };
    return lines.flatMap((line, index) => (index === 0 ? line : [space, ...line]));
}
function collectInline(node, collector, depth) {
    if (node.nodeName === "#text")
        collector.add(node.value);
    if (!isElement(node) || depth > maxDepth || isStruckThrough(node))
        return;
    if (["br", "p", "li", "div"].includes(node.tagName))
        collector.breakLine();
    const isCode = /^(code|kbd|samp|tt|var)$/.test(node.tagName);
    const isMarked = isCode || /^(strong|b|em|i|u|mark)$/.test(node.tagName);
    collector.enter({ isCode, isMarked });
    for (const child of node.childNodes)
        collectInline(child, collector, depth + 1);
    collector.leave();
}
/** What is struck through no longer holds. */
function isStruckThrough({ tagName }) {
    return ["del", "s", "strike"].includes(tagName);
}
/** The lines of an element: an attribute if it comes from Markdown; of HTML, no more than where they may start. */
function within({ attrs }, { lines, depth }) {
    const [start, end] = (attrs.find(({ name }) => name === "data-lines")?.value ?? "").split("-").map(Number);
    return {
        lines: start === undefined || end === undefined ? [lines[0], lines[0]] : [start, end],
        depth: depth + 1,
    };
}
function toPlainText(element) {
    return joinTexts(readInline(element.childNodes));
}
function joinTexts(lines) {
    return lines.map((line) => line.map(({ text }) => text).join("")).join("\n");
}
function isElement(node) {
    return "tagName" in node;
}
