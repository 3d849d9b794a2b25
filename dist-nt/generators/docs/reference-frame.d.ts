import { type SiteSources } from "./site.js";
/** The bar and the menu of the site, as HTML to put above the reference. */
export declare function renderReferenceFrame(sources: SiteSources): string;
