import type { DocumentFacts } from "../facts/document-facts.js";
import type { PassedOver, Proposal } from "./proposal.js";
/**
 * The codes in examples, at the place of codes. An example that many operations have alike shows what a body looks
 * like, not which code an operation returns.
 *
 * @param certain codes that prose names
 */
export declare function findExampleCodes(facts: DocumentFacts, certain: ReadonlySet<string>): {
    readonly proposals: readonly Proposal[];
    readonly passedOver: readonly PassedOver[];
};
