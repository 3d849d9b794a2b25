import type { OverlaidDocument } from "./overlaid-document.js";
import type { Path } from "./select-nodes.js";
/** Removes nodes below the root of a document, some of which may be inside others. */
export declare function removeNodes(document: OverlaidDocument, paths: readonly Path[]): void;
