import { type Addition } from "./addition.js";
import type { EditPlan } from "./plan-edits.js";
/**
 * The additions as an overlay, which leaves the document as it is. It changes the root document alone: what belongs
 * into another file is noted.
 *
 * @param file absolute path of the overlay
 * @param root absolute path of the root document
 */
export declare function planOverlay(additions: readonly Addition[], file: string, root: string, title: string): EditPlan;
