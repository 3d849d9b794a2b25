import { nameCodePages, toCodePage } from "../names/code-page.js";
import { placeOperationPages } from "../names/operation-page.js";
import { toSlugs } from "../names/slug.js";
/** The pages that a site has at most once, with the folder of each. */
export const singlePages = {
    home: "",
    matrix: "matrix",
    retries: "retries",
    deviations: "deviations",
    access: "access",
    webhooks: "webhooks",
    changes: "changes",
    schemas: "schemas",
    search: "search",
};
/** Gives every code, operation, status, tag and shared schema a folder of its own. */
export function buildSiteMap({ catalog, operations, norms }, shared) {
    const tags = new Set(operations.map(({ tag }) => tag));
    return {
        codes: new Map([...nameCodePages(catalog)].map(([code, name]) => [code, toCodePage(name)])),
        operations: placeOperationPages(operations),
        statuses: prefix("statuses", new Map(norms.map(({ status }) => [status, status.toLowerCase()]))),
        tags: prefix("tags", toSlugs([...tags])),
        schemas: prefix("schemas", toSlugs(shared.map(({ key }) => key))),
    };
}
function prefix(folder, slugs) {
    return new Map([...slugs].map(([name, slug]) => [name, `${folder}/${slug}`]));
}
/** The links of a page in a folder of the site. */
export function linksFrom(folder, map) {
    return linksOver(folder === "" ? "" : "../".repeat(folder.split("/").length), map);
}
/** The links of a page that reaches the root of the site by the given path or URL, which ends with a slash or is empty. */
export function linksOver(root, { codes, operations, statuses, tags, schemas }) {
    const to = (target) => (target === undefined ? undefined : toPage(root, target));
    return {
        root,
        code: (code) => to(codes.get(code)),
        operation: (id) => to(operations.get(id)),
        status: (status) => to(statuses.get(status) ?? statuses.get(`${status.charAt(0)}XX`)),
        tag: (name) => to(tags.get(name)),
        schema: (key) => to(schemas.get(key)),
        page: (name) => toPage(root, singlePages[name]),
    };
}
function toPage(root, folder) {
    return folder === "" ? `${root}index.html` : `${root}${folder}/index.html`;
}
