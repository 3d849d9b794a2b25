import { type OutputFile } from "../io/output.js";
import { type Library } from "./scripts.js";
import { type SiteSources } from "./site.js";
/** What the site is made from. */
export interface DocsSources extends SiteSources {
    /** Scripts of others that the pages load. */
    readonly libraries: readonly Library[];
}
/**
 * The static site: every page, and what the pages load.
 *
 * @param take is given each page as it is made, and throws where they are too many
 */
export declare function renderDocs({ libraries, ...sources }: DocsSources, take?: (file: OutputFile) => OutputFile): readonly OutputFile[];
