/** The style of every page: the colours and the bar, which the reference has too, then everything else. */
export function readStyle(templates) {
    return readSheet(templates, "bar") + readSheet(templates, "style");
}
/** The style of the reference: the colours and the bar of the pages, and what brings Redoc's colours to them. */
export function readReferenceStyle(templates) {
    return readSheet(templates, "bar") + readSheet(templates, "reference");
}
function readSheet(templates, name) {
    const text = templates.get(`docs/assets/${name}.css`);
    if (text === undefined)
        throw new Error(`no style ${name}`);
    return text;
}
