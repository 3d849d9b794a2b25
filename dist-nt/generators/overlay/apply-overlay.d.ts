import { type Merge } from "./merge-update.js";
import { type OverlaidDocument } from "./overlaid-document.js";
import type { Overlay, OverlayProblem } from "./overlay.js";
import { type SelectNodes } from "./select-nodes.js";
/** What applies overlays to a document. */
export interface Tools {
    readonly document: OverlaidDocument;
    readonly select: SelectNodes;
    readonly merge: Merge;
}
/**
 * Applies the actions of an overlay, one after the other.
 *
 * @returns what could not be applied, at most one problem for each action
 */
export declare function applyOverlay(overlay: Overlay, tools: Tools): readonly OverlayProblem[];
