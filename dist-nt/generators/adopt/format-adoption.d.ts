import type { Place } from "../diagnostics/diagnostic.js";
import type { FoundCode, PassedOver, Proposal, ProsePlace } from "./proposal.js";
/** How places are shown. */
export interface PlaceFormat {
    readonly locate: (place: ProsePlace) => Place;
    /** The path to show for an absolute one. */
    readonly toPath: (path: string) => string;
}
/** A proposal as three lines for people. */
export declare function formatProposal(proposal: Proposal, format: PlaceFormat): string;
/** How many codes were found, for people. */
export declare function summarizeProposals(proposals: readonly Proposal[], unassigned: readonly FoundCode[]): string;
/** What was found, as JSON for programs. */
export declare function formatAsJson(found: {
    readonly proposals: readonly Proposal[];
    readonly unassigned: readonly FoundCode[];
    readonly passedOver: readonly PassedOver[];
    readonly locked: readonly {
        readonly proposal: Proposal;
        readonly reason: string;
    }[];
}, files: readonly string[], { locate, toPath }: PlaceFormat): string;
