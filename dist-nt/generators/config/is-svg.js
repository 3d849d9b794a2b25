/** What may stand before the root element of XML: white space, instructions, comments, the document type. */
const beforeRoot = /\uFEFF|\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/y;
const svgElement = /<(?:[A-Za-z_][\w.-]*:)?svg[\s/>]/y;
/** Whether text is an SVG image, by its root element and not by the name of a file. */
export function isSvg(text) {
    let at = 0;
    // One after the other: a single pattern could take exponential time to find that there is no root.
    for (beforeRoot.lastIndex = 0; beforeRoot.test(text);)
        at = beforeRoot.lastIndex;
    svgElement.lastIndex = at;
    return svgElement.test(text);
}
