import type { DocumentFacts } from "../facts/document-facts.js";
import type { Webhook } from "./contract.js";
/** The webhooks of a document; of a path item with several operations, the first one counts. */
export declare function buildWebhooks(facts: DocumentFacts): readonly Webhook[];
