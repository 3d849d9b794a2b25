import type { DocumentFacts } from "../facts/document-facts.js";
import type { Addition } from "./addition.js";
import type { Update } from "./edit/merge-update.js";
import type { Proposal } from "./proposal.js";
/**
 * Shared responses for statuses that nothing gives a body, with the error body that the document has elsewhere.
 *
 * @returns what is added to sections of `components`
 */
export declare function buildSharedResponses(statuses: readonly string[], facts: DocumentFacts): Readonly<Record<"responses" | "schemas", Update>>;
/**
 * `x-error` for responses of `components` that several operations already share under one status, if any of these
 * has codes now: what such a status means is then said once.
 */
export declare function findUnmarkedShared(proposals: readonly Proposal[], { operations, root, location, follow }: DocumentFacts): readonly Addition[];
