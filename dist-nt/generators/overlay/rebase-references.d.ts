import type { Overlay } from "./overlay.js";
/**
 * An overlay whose references lead, from a document, to what they lead to from the overlay. Those without a file lead
 * into the document itself.
 *
 * @param file absolute path of the document
 */
export declare function rebaseReferences(overlay: Overlay, file: string): Overlay;
