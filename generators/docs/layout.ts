import { generatedMark } from "../io/output.js";
import { type Html, toPlainText } from "./html.js";
import type { Page } from "./pages.js";
import type { Site } from "./site.js";
import type { Links } from "./site-map.js";

/** Longest description of a page, in characters; search engines show little more. */
const maxDescription = 200;

/** The view of a page's frame: title, description, links, and the bar and footer around its content. */
export function viewLayout(site: Site, page: Page, links: Links, frame: Frame, content: Html) {
  const { name, docsUrl } = site;
  const { root } = links;
  return {
    name,
    title: page.folder === "" ? page.title : `${page.title} · ${name}`,
    description: shorten(toPlainText(page.description)),
    canonical: docsUrl === undefined || page.template === "not-found" ? null : toUrl(docsUrl, page.folder),
    hasTwins: page.hasTwins ?? false,
    root,
    logo: toLogo(site, links),
    mark: generatedMark,
    ...frame,
    content,
  };
}

/** The bar above a page and the footer below it. */
export interface Frame {
  readonly bar: Html;
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
  return {
    bar: render("docs/frame/bar.hbs", {
      name,
      logo: toLogo(site, links),
      home: links.page("home"),
      search: links.page("search"),
      navigation: listNavigation(page, site, links),
    }),
    foot: render("docs/frame/foot.hbs", {
      name,
      version: contract.version,
      root: links.root,
      more: listMore(site, links),
      support: support ? viewSupport(support) : null,
    }),
  };
}

function toLogo({ hasLogo }: Site, { root }: Links): string | null {
  return hasLogo ? `${root}logo.svg` : null;
}

/** Where a folder of the site is published. */
export function toUrl(docsUrl: string, folder: string): string {
  return folder === "" ? `${docsUrl}/` : `${docsUrl}/${folder}/`;
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
      ? [{ text: "Reference", href: `${links.root}reference/index.html`, isCurrent: false }]
      : []),
  ];
}

function listMore({ contract }: Site, links: Links) {
  return [
    { text: "Authentication and rate limits", href: links.page("access") },
    { text: "Deviations and legacy", href: links.page("deviations") },
    ...(contract.webhooks.length > 0 ? [{ text: "Webhooks", href: links.page("webhooks") }] : []),
    { text: "Changes", href: links.page("changes") },
  ];
}

function viewSupport({ name, url, email }: NonNullable<Site["support"]>) {
  return { text: name ?? email ?? url ?? "", href: url ?? `mailto:${email}` };
}

/** Cuts a text to a length in characters, at the end of a word. */
export function shorten(text: string, length = maxDescription): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, "")} …`;
}
