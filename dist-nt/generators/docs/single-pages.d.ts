import type { Page } from "./page.js";
import type { Site } from "./site.js";
/** The pages of which a site has one. */
export declare function listSinglePages(site: Site): readonly Page[];
