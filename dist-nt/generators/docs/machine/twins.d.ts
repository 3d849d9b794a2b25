import { type OutputFile } from "../../io/output.js";
import type { Site } from "../site.js";
/** The page of each code as JSON and as Markdown, for programs. */
export declare function renderTwins(site: Site): readonly OutputFile[];
