/** Pages that are read one after the other, each with the one before and the one after it. */
export function chainPages(pages, toText) {
    const neighbour = (index) => {
        const page = pages[index];
        return page && { text: toText(page, index), folder: page.folder };
    };
    return pages.map((page, index) => {
        const [previous, next] = [neighbour(index - 1), neighbour(index + 1)];
        return { ...page, ...(previous && { previous }), ...(next && { next }) };
    });
}
