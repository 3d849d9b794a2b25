import { type Path } from "./select-nodes.js";
/** What is merged into the node at a path. */
export interface OverlayUpdate {
    readonly target: Path;
    readonly update: unknown;
}
/**
 * An overlay as YAML, which merges each update into the node at its target.
 *
 * @param about its title, and the way from its file to the document that it is for
 */
export declare function writeOverlay({ title, extends: document }: {
    readonly title: string;
    readonly extends: string;
}, updates: readonly OverlayUpdate[]): string;
