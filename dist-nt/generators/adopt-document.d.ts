import { type Source } from "./adopt/edit/source.js";
import { type ChangedFile } from "./adopt/plan-edits.js";
import type { FoundCode, PassedOver, Proposal, ProsePlace } from "./adopt/proposal.js";
import type { ApiConfig } from "./config/config.js";
import type { Contract } from "./contract/contract.js";
import type { Diagnostic, Place } from "./diagnostics/diagnostic.js";
import type { DocumentFacts } from "./facts/document-facts.js";
/** A document, and what its prose says of codes. */
export interface ReadProse {
    readonly proposals: readonly Proposal[];
    /** Codes that no operation is said to return. */
    readonly unassigned: readonly FoundCode[];
    readonly passedOver: readonly PassedOver[];
    /** Proposals for files that cannot be edited, with the reason. */
    readonly locked: readonly {
        readonly proposal: Proposal;
        readonly reason: string;
    }[];
    /** Where a word of a description stands. */
    readonly locate: (place: ProsePlace) => Place;
    readonly facts: DocumentFacts;
    readonly sources: ReadonlyMap<string, Source>;
}
/**
 * Reads a document and finds the codes in its prose.
 *
 * @param isForOverlay whether its files stay as they are, so that it does not matter which of them can be edited
 */
export declare function readProse(api: ApiConfig, isForOverlay?: boolean): Promise<{
    readonly prose: ReadProse | undefined;
    readonly diagnostics: readonly Diagnostic[];
}>;
/** The change that makes structure of prose, tried out before anything is written. */
export interface AdoptionPlan {
    readonly files: readonly ChangedFile[];
    readonly notes: readonly string[];
    /** What the changed document says; `undefined` where it can no longer be read, which is our fault. */
    readonly contract: Contract | undefined;
    /** Chosen codes that the changed document does not have. */
    readonly lost: readonly Proposal[];
    /** Rules that the changed document breaks, so that they have to be warnings until it is mended. */
    readonly stillMissing: readonly string[];
    readonly diagnostics: readonly Diagnostic[];
}
/** How chosen codes are written. */
export interface AdoptionOptions {
    /** Whether to remove the prose that has become structure. */
    readonly removesProse: boolean;
    /** Absolute path of an overlay to write, instead of changing the files of the document. */
    readonly overlay?: string | undefined;
}
/**
 * Plans the edits for chosen codes, and reads the document as it will be.
 *
 * @param chosen proposals, perhaps with texts that somebody has changed
 */
export declare function planAdoption(api: ApiConfig, { facts, sources: read, unassigned }: ReadProse, chosen: readonly Proposal[], { removesProse, overlay }: AdoptionOptions): Promise<AdoptionPlan>;
