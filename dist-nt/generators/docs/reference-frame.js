import { createFrames } from "./layout.js";
import { buildSite } from "./site.js";
import { linksFrom } from "./site-map.js";
/** The reference among the pages of a site. */
const reference = {
    folder: "reference",
    template: "reference",
    title: "Reference",
    description: "",
    section: "reference",
    view: () => ({}),
};
/** The bar and the menu of the site, as HTML to put above the reference. */
export function renderReferenceFrame(sources) {
    // Its page loads nothing, no logo either.
    const site = { ...buildSite(sources), hasLogo: false };
    const { bar, siteMenu } = createFrames(site)(reference, linksFrom(reference.folder, site.map));
    return `${bar}<div class="menu" id="menu" popover>\n${siteMenu}</div>\n`;
}
