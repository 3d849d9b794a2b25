import { type Html } from "./html.js";
import type { Page } from "./page.js";
import type { Site } from "./site.js";
import type { Links } from "./site-map.js";
import type { LinkTo, ViewSources } from "./views/sources.js";
/** The view of a page's frame: title, description, links, and the bar and footer around its content. */
export declare function viewLayout(site: Site, page: Page, sources: ViewSources, frame: Frame, content: Html): {
    content: Html;
    bar: Html;
    siteMenu: Html;
    foot: Html;
    name: string;
    title: string;
    description: string;
    canonical: string | null;
    hasTwins: boolean;
    root: string;
    logo: string | null;
    feed: string | null;
    mark: string;
    template: string;
    side: import("./views/side.js").SideView | null;
    trail: readonly import("./views/parts.js").LinkView[] | null;
    pager: {
        previous: {
            text: string;
            href: string;
        } | null;
        next: {
            text: string;
            href: string;
        } | null;
    } | null;
};
/** What is around a page: the bar above, the menu of small screens, the footer below. */
export interface Frame {
    readonly bar: Html;
    readonly siteMenu: Html;
    readonly foot: Html;
}
/** Makes the frames of pages: one for all of a section that reach the root by the same path. */
export declare function createFrames(site: Site): (page: Page, links: Links) => Frame;
/** Where a folder of the site is published. */
export declare function toUrl(docsUrl: string, folder: string): string;
/** Whom to ask; `null` if nobody is named. */
export declare function viewSupport(support: Site["support"]): LinkTo | null;
