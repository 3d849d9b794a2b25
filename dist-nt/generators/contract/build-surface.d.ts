import type { DocumentFacts } from "../facts/document-facts.js";
import type { HistoryFact } from "../facts/history-facts.js";
import type { ErrorSurface, RetiredCode } from "./surface.js";
/** What callers rely on when a request fails, as the facts of a document have it. */
export declare function buildSurface(facts: DocumentFacts): ErrorSurface;
/** What a history has retired. */
export declare function listRetired(history: HistoryFact | undefined): readonly (readonly [string, RetiredCode])[];
