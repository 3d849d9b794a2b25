import { toCodeAnchor } from "../code-anchor.js";
/** Items beside a page; of a longer list, those around the current one are shown. */
const maxItems = 60;
/** Codes that are listed below the current operation. */
const maxParts = 60;
/** The operations of the tag of an operation, and the parts of its page. */
export function viewOperationSide(operation, group, { links }) {
    return windowed({
        title: group.title,
        href: links.tag(group.name) ?? "",
        current: operation,
        all: group.operations,
        toItem: (one) => ({ text: one.id, href: links.operation(one.id) ?? "", isName: true }),
        parts: listParts(operation),
    });
}
function listParts({ errors }) {
    const seen = new Set();
    const words = (text, href) => ({ text, href, isName: false, level: 1 });
    const ofErrors = errors.flatMap(({ status, codes }) => {
        const fresh = codes.filter(({ code }) => !seen.has(code));
        for (const { code } of fresh)
            seen.add(code);
        const items = fresh.map(({ code }) => ({
            ...{ text: code, href: `#${toCodeAnchor(code)}`, isName: true, level: 2 },
        }));
        return codes.length === 0 ? [] : [words(status, `#status-${status.toLowerCase()}`), ...items];
    });
    const fixed = [words("Request", "#request"), words("Response", "#response"), words("Errors", "#errors")];
    return [...fixed, ...ofErrors.slice(0, maxParts), words("Samples", "#samples")];
}
/** The codes of the tag of the first operation that returns a code. */
export function viewCodeSide(entry, sources) {
    const { links, tags, uses } = sources;
    const tag = uses.get(entry.code)?.[0]?.operation.tag;
    const group = tags.find(({ name }) => name === tag);
    if (!group)
        return null;
    const codes = new Set(group.operations.flatMap(({ errors }) => errors.flatMap((one) => one.codes)).map(({ code }) => code));
    return windowed({
        title: `Codes of ${group.title}`,
        href: `${links.tag(group.name) ?? ""}#codes`,
        current: entry.code,
        all: [...codes].sort(),
        toItem: (code) => ({ text: code, href: links.code(code) ?? "", isName: true }),
    });
}
/** The statuses of the document. */
export function viewStatusSide(norm, { contract, links }) {
    return windowed({
        title: "Statuses",
        href: `${links.page("home")}#statuses`,
        current: norm,
        all: contract.norms,
        toItem: ({ status, title }) => ({
            text: title === status ? status : `${status} ${title}`,
            href: links.status(status) ?? "",
            isName: false,
        }),
    });
}
/** The tags of the document. */
export function viewTagSide(group, { tags, links }) {
    return windowed({
        title: "Operations by tag",
        href: `${links.page("home")}#operations`,
        current: group,
        all: tags,
        toItem: ({ title, name }) => ({ text: title, href: links.tag(name) ?? "", isName: false }),
    });
}
/** The schemas that have a page. */
export function viewSchemaSide(key, { shapes, links }) {
    return windowed({
        title: "Schemas",
        href: links.page("schemas"),
        current: key,
        all: shapes.shared.map((one) => one.key),
        toItem: (one) => ({ text: one, href: links.schema(one) ?? "", isName: true }),
    });
}
/** The pages of which there is one. */
export function viewGuideSide(current, { contract, links }) {
    return windowed({
        title: "Guides",
        href: links.page("home"),
        current,
        all: listGuides(contract),
        toItem: (page) => ({ text: guideTitles[page], href: links.page(page), isName: false }),
    });
}
/** What the pages are called of which there is one. */
export const guideTitles = {
    home: "Home",
    matrix: "Codes by operation",
    retries: "Retries and outcomes",
    access: "Authentication and rate limits",
    deviations: "Deviations and legacy",
    webhooks: "Webhooks",
    changes: "Changes",
    schemas: "Schemas",
    search: "Search",
};
/** The pages that explain something of the whole API. */
export function listGuides({ webhooks }) {
    const guides = ["retries", "access", "deviations", "webhooks", "changes"];
    return guides.filter((page) => page !== "webhooks" || webhooks.length > 0);
}
function windowed({ title, href, current, all, toItem, parts = [] }) {
    const at = all.indexOf(current);
    const start = Math.max(0, Math.min(at - maxItems / 2, all.length - maxItems));
    const shown = all.slice(start, start + maxItems);
    return {
        title,
        href,
        items: shown.map((one) => ({
            ...toItem(one),
            isCurrent: one === current,
            parts: one === current ? parts : [],
        })),
        more: shown.length < all.length ? { text: `All ${all.length}`, href } : null,
    };
}
