import type { ReleasedChange } from "../../contract/contract.js";
import type { Html } from "../html.js";
import type { ViewSources } from "./sources.js";
import { type StatusTile } from "./status-tile.js";
/** A change as a row: what happened, and where. */
export interface ChangeView {
    readonly effect: ReleasedChange["effect"];
    readonly text: Html;
    readonly tile: (StatusTile & {
        readonly href: string;
    }) | null;
    readonly operations: readonly {
        readonly text: string;
        readonly href: string | null;
    }[];
    /** How many more operations there are; empty if none. */
    readonly more: string;
    /** The day and its link, where rows of several releases are listed. */
    readonly release: {
        readonly date: string;
        readonly href: string;
    } | null;
}
/** The releases by year, the latest first. */
export declare function viewReleases(sources: ViewSources): {
    year: string;
    id: string;
    releases: {
        id: string;
        date: string;
        source: string | null;
        bump: "patch" | "major" | "minor" | null;
        changes: ChangeView[];
        retired: readonly string[];
    }[];
}[];
/** What the releases say of a code, the latest first. */
export declare function viewHistoryOf(code: string, sources: ViewSources): readonly ChangeView[];
