/**
 * Where docs are published, without a slash at the end.
 *
 * @returns the URL, or why it is none, as the end of a sentence
 */
export function parseDocsUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol !== "https:" && url?.protocol !== "http:")
        return { problem: "is not an http or https URL" };
    if (url.search !== "" || url.hash !== "")
        return { problem: "has a query or a fragment, so that paths of pages cannot be appended" };
    return { url: url.href.replace(/\/+$/, "") };
}
