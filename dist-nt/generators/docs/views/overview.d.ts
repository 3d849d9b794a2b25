import type { TagGroup } from "../tag-groups.js";
import type { ViewSources } from "./sources.js";
import { type StatusTile } from "./status-tile.js";
/** Operations by statuses: for each tag a small table of how many codes come with which status. */
export interface OverviewView {
    readonly groups: readonly OverviewGroup[];
    /** Statuses that nearly all operations have without codes, and that tell none apart. */
    readonly everywhere: readonly StatusLink[];
    /** Whether there are too many operations to list them all. */
    readonly isShort: boolean;
}
export interface OverviewGroup {
    readonly title: string;
    readonly href: string;
    readonly count: number;
    readonly countText: string;
    readonly statuses: readonly StatusLink[];
    readonly rows: readonly OverviewRow[];
}
export interface OverviewRow {
    readonly id: string;
    readonly method: string;
    readonly href: string;
    readonly cells: readonly OverviewCell[];
}
/** How many codes an operation has with a status; its text is empty where it does not return the status. */
export interface OverviewCell {
    readonly text: string;
    /** 0 for none, 1 for a status without codes, 2 to 5 for few to many codes. */
    readonly heat: number;
}
type StatusLink = StatusTile & {
    readonly href: string;
};
/** The operations of all tags by the statuses that tell them apart. */
export declare function viewOverview(groups: readonly TagGroup[], sources: ViewSources): OverviewView;
export {};
