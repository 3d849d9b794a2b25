import { generatedMark } from "../io/output.js";
import { feedPath } from "./feed-path.js";
import { toPlainText } from "./html.js";
import { shorten } from "./shorten.js";
import { guideTitles, listGuides } from "./views/side.js";
/** Longest description of a page, in characters; search engines show little more. */
const maxDescription = 200;
/** The view of a page's frame: title, description, links, and the bar and footer around its content. */
export function viewLayout(site, page, sources, frame, content) {
    const { links } = sources;
    const { name, docsUrl } = site;
    const { root } = links;
    return {
        name,
        title: page.folder === "" ? page.title : `${page.title} · ${name}`,
        description: shorten(toPlainText(page.description), maxDescription),
        canonical: docsUrl === undefined || page.template === "not-found" ? null : toUrl(docsUrl, page.folder),
        hasTwins: page.hasTwins ?? false,
        root,
        logo: toLogo(site, links),
        feed: toFeed(site, links),
        mark: generatedMark,
        template: page.template,
        side: page.side?.(sources) ?? null,
        trail: page.trail?.(sources) ?? null,
        pager: viewPager(page, links),
        ...frame,
        content,
    };
}
function viewPager({ previous, next }, { root }) {
    const toLink = ({ text, folder }) => ({ text, href: `${root}${folder}/index.html` });
    if (!previous && !next)
        return null;
    return { previous: previous ? toLink(previous) : null, next: next ? toLink(next) : null };
}
/** Makes the frames of pages: one for all of a section that reach the root by the same path. */
export function createFrames(site) {
    const known = new Map();
    return (page, links) => {
        const key = `${page.section} ${links.root}`;
        const frame = known.get(key) ?? renderFrame(site, page, links);
        known.set(key, frame);
        return frame;
    };
}
function renderFrame(site, page, links) {
    const { contract, name, render, support } = site;
    const navigation = listNavigation(page, site, links);
    const more = listMore(site, links);
    return {
        bar: render("docs/frame/bar.hbs", {
            name,
            logo: toLogo(site, links),
            home: links.page("home"),
            search: links.page("search"),
            navigation,
        }),
        siteMenu: render("docs/frame/menu.hbs", {
            navigation: [...navigation, ...more.map((link) => ({ ...link, isCurrent: false }))],
        }),
        foot: render("docs/frame/foot.hbs", {
            name,
            version: contract.version,
            root: links.root,
            feed: toFeed(site, links),
            more,
            support: viewSupport(support),
        }),
    };
}
function toLogo({ hasLogo }, { root }) {
    return hasLogo ? `${root}logo.svg` : null;
}
/** The feed of changes; `null` if there are none. */
function toFeed({ contract }, { root }) {
    return contract.releases.length > 0 ? `${root}${feedPath}` : null;
}
/** Where a folder of the site is published. */
export function toUrl(docsUrl, folder) {
    return folder === "" ? `${docsUrl}/` : `${docsUrl}/${folder}/`;
}
function listNavigation({ section }, { hasReference }, links) {
    const home = links.page("home");
    return [
        { text: "Codes", href: `${home}#codes`, isCurrent: section === "codes" },
        { text: "Operations", href: `${home}#operations`, isCurrent: section === "operations" },
        { text: "Statuses", href: `${home}#statuses`, isCurrent: section === "statuses" },
        { text: "Codes by operation", href: links.page("matrix"), isCurrent: section === "matrix" },
        { text: "Retries", href: links.page("retries"), isCurrent: section === "retries" },
        ...(hasReference
            ? [{ text: "Reference", href: `${links.root}reference/index.html`, isCurrent: section === "reference" }]
            : []),
    ];
}
function listMore({ contract, shapes }, links) {
    const pages = listGuides(contract).filter((page) => page !== "retries");
    return [...pages, ...(shapes.shared.length > 0 ? ["schemas"] : [])].map((page) => ({
        text: guideTitles[page],
        href: links.page(page),
    }));
}
/** Whom to ask; `null` if nobody is named. */
export function viewSupport(support) {
    if (!support)
        return null;
    const { name, url, email } = support;
    return { text: name ?? email ?? url ?? "", href: url ?? `mailto:${email}` };
}
