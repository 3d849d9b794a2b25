import { type OutputFile } from "../io/output.js";
import type { Site } from "./site.js";
/** `search-index.js`. A script rather than JSON: a page opened from a folder can load no JSON. */
export declare function renderSearchIndex(site: Site): OutputFile;
