import { generatedMark } from "../../io/output.js";
import { escapeHtml } from "../html.js";
import { toUrl } from "../layout.js";
import { listPages } from "../pages.js";
/** `sitemap.xml`. It holds absolute URLs, so there is none without `docsUrl`. */
export function renderSitemap(site) {
    const { docsUrl, hasReference } = site;
    if (docsUrl === undefined)
        return [];
    const folders = [...listPages(site).map(({ folder }) => folder), ...(hasReference ? ["reference"] : [])];
    const urls = folders.map((folder) => toUrl(docsUrl, folder));
    const text = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<!-- ${generatedMark}. -->`,
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        ...urls.map((url) => `<url><loc>${escapeHtml(url)}</loc></url>`),
        "</urlset>",
        "",
    ].join("\n");
    return [{ path: "docs/sitemap.xml", text }];
}
