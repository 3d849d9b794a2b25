import { generatedMark } from "../io/output.js";
import { feedPath } from "./feed-path.js";
import { type Html, toPlainText } from "./html.js";
import type { Neighbour, Page } from "./page.js";
import { shorten } from "./shorten.js";
import type { Site } from "./site.js";
import type { Links } from "./site-map.js";
import { guideTitles, listGuides } from "./views/side.js";
import type { LinkTo, ViewSources } from "./views/sources.js";

/** Longest description of a page, in characters; search engines show little more. */
const maxDescription = 200;

/** The view of a page's frame: title, description, links, and the bar and footer around its content, which is not in it. */
export function viewLayout(site: Site, page: Page, sources: ViewSources, frame: Frame) {
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
  };
}

function viewPager({ previous, next }: Page, { root }: Links) {
  const toLink = ({ text, folder }: Neighbour) => ({ text, href: `${root}${encodeURI(folder)}/index.html` });
  if (!previous && !next) return null;
  return { previous: previous ? toLink(previous) : null, next: next ? toLink(next) : null };
}

/** What is around a page: the bar above, the menu of small screens, the footer below. */
export interface Frame {
  readonly bar: Html;
  readonly siteMenu: Html;
  readonly foot: Html;
}

/** Makes the frames of pages: one for all of a section that reach the root by the same path. */
export function createFrames(site: Site): (page: Page, links: Links) => Frame {
  const known = new Map<string, Frame>();
  return (page, links) => {
    const key = `${page.section} ${links.root}`;
    const frame = known.get(key) ?? renderFrame(site, page, links);
    known.set(key, frame);
    return frame;
  };
}

function renderFrame(site: Site, page: Page, links: Links): Frame {
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

function toLogo({ hasLogo }: Site, { root }: Links): string | null {
  return hasLogo ? `${root}logo.svg` : null;
}

/** The feed of changes; `null` if there are none. */
function toFeed({ contract }: Site, { root }: Links): string | null {
  return contract.releases.length > 0 ? `${root}${feedPath}` : null;
}

/** The URL of a folder of the site where it is published. */
export function toUrl(docsUrl: string, folder: string): string {
  return folder === "" ? `${docsUrl}/` : `${docsUrl}/${encodeURI(folder)}/`;
}

function listNavigation({ section }: Page, { hasReference }: Site, links: Links) {
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

function listMore({ contract, shapes }: Site, links: Links) {
  const pages = listGuides(contract).filter((page) => page !== "retries");
  return [...pages, ...(shapes.shared.length > 0 ? (["schemas"] as const) : [])].map((page) => ({
    text: guideTitles[page],
    href: links.page(page),
  }));
}

/** Whom to ask; `null` if nobody is named. */
export function viewSupport(support: Site["support"]): LinkTo | null {
  if (!support) return null;
  const { name, url, email } = support;
  return { text: name ?? email ?? url ?? "", href: url ?? `mailto:${email}` };
}
