import { type Page } from "./page.js";
import type { Site } from "./site.js";
/** Every page that the site of a contract has. */
export declare function listPages(site: Site): readonly Page[];
