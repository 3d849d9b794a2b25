import { generatedMark } from "../io/output.js";
import { type Html, toPlainText } from "./html.js";
import type { Page } from "./pages.js";
import type { Site } from "./site.js";
import type { Links } from "./site-map.js";

/** Longest description of a page, in characters; search engines show little more. */
const maxDescription = 200;

/** What stands around the content of a page. */
export function viewLayout(site: Site, page: Page, links: Links, content: Html) {
  const { contract, name, docsUrl, support } = site;
  const { root } = links;
  return {
    name,
    version: contract.version,
    title: page.folder === "" ? page.title : `${page.title} · ${name}`,
    description: shorten(toPlainText(page.description)),
    canonical: docsUrl === undefined || page.template === "not-found" ? null : toUrl(docsUrl, page.folder),
    hasTwins: page.hasTwins ?? false,
    root,
    logo: site.hasLogo ? `${root}logo.svg` : null,
    home: links.page("home"),
    search: links.page("search"),
    mark: generatedMark,
    navigation: listNavigation(page, site, links),
    more: listMore(site, links),
    support: support ? viewSupport(support) : null,
    content,
  };
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
    { text: "Matrix", href: links.page("matrix"), isCurrent: section === "matrix" },
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

/** At most so many characters, ended between words. */
export function shorten(text: string, length = maxDescription): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length).replace(/\s+\S*$/, "")} …`;
}
