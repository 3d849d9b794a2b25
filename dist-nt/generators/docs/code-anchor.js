import { toSlug } from "../names/slug.js";
/** What else has an id on the page of an operation. */
const taken = /^(content|menu|search-link|request|response|errors|deviations|samples|(status|success|response|body|path|query|querystring|header|cookie)-.*)$/;
/** The id of a code on the page of an operation. */
export function toCodeAnchor(code) {
    const slug = toSlug(code);
    return taken.test(slug) ? `code-${slug}` : slug;
}
