import type { OverlaidDocument } from "./overlaid-document.js";
import type { Path } from "./select-nodes.js";
/**
 * Where an update would be merged into a reference, so that it would not be read: what is there is elsewhere.
 * `undefined` if nowhere.
 */
export declare function findReference(document: OverlaidDocument, path: Path, value: unknown): Path | undefined;
