import { type OutputFile } from "../../io/output.js";
import type { Site } from "../site.js";
/** `sitemap.xml`. It holds absolute URLs, so there is none without `docsUrl`. */
export declare function renderSitemap(site: Site): readonly OutputFile[];
