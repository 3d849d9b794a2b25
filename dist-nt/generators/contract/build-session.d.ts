import type { DocumentFacts } from "../facts/document-facts.js";
import type { Operation, SessionFlow } from "./contract.js";
/** How a client gets and renews a bearer token: the first `x-session` whose operations are there to do so, if any. */
export declare function buildSession(facts: DocumentFacts, operations: readonly Operation[]): SessionFlow | undefined;
