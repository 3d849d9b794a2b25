import { type OutputFile } from "../io/output.js";
/**
 * The API reference, as `redocly build-docs` makes it: one page with everything in it, and no report to
 * its maker. The page that is there is taken again where it says that it was made from the same text by
 * the same version, since making it takes a second and gives the same bytes.
 *
 * @param document text of the document as the reference is to show it
 * @param surroundings its style, and the HTML above it
 * @param output absolute path of the output folder
 */
export declare function buildReference(document: string, { style, frame }: ReferenceSurroundings, output: string): Promise<OutputFile>;
/** What is around the reference: the style that sets the variables of its page, and the HTML above it. */
export interface ReferenceSurroundings {
    readonly style: string;
    readonly frame: string;
}
