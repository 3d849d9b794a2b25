import { toSlugs } from "./slug.js";
/** The folder of each operation's page on the site, by operationId. */
export function placeOperationPages(operations) {
    const slugs = toSlugs(operations.map(({ id }) => id));
    return new Map([...slugs].map(([id, slug]) => [id, `operations/${slug}`]));
}
