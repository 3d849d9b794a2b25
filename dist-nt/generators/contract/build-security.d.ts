import type { DocumentFacts } from "../facts/document-facts.js";
import type { OperationFact } from "../facts/operation-facts.js";
import type { SecurityAlternatives, SecurityScheme } from "./contract.js";
/** The security schemes that a client carries, as far as an operation asks for them. */
export declare function buildSchemes(facts: DocumentFacts, alternatives: SecurityAlternatives): readonly SecurityScheme[];
/** What operations ask for, read from their lists of security requirements. */
export interface SecurityReader {
    /** What the operations ask for that do not say it themselves. */
    readonly ofDocument: SecurityAlternatives;
    /**
     * What an operation asks for: its own list counts before that of the document, which holds for the servers of the
     * API and not for servers elsewhere.
     */
    readonly ofOperation: (operation: OperationFact) => SecurityAlternatives;
}
export declare function createSecurityReader(facts: DocumentFacts): SecurityReader;
