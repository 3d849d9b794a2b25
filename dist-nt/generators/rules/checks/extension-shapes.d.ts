import type { DocumentFacts } from "../../facts/document-facts.js";
import type { OperationFact } from "../../facts/operation-facts.js";
import type { Place } from "../../openapi/place.js";
import type { Report } from "../rule.js";
/** Checks the entries of `x-error-catalog`; the expansion has already checked `meaning`. */
export declare function checkCatalog({ root, location: at, catalog }: DocumentFacts, reportTo: Report): void;
/** Checks `x-error`; the expansion has already checked `status`, `scope` and `code`. */
export declare function checkNorms({ shared }: DocumentFacts, reportTo: Report): void;
/** Checks the places of parts of bodies that are set in the document: for all of it, or for an operation. */
export declare function checkParts(settings: unknown, owner: string, at: Place, report: Report): void;
/** Checks `x-replay`, `x-deviations` and `x-replaced-by`; the expansion checks `x-errors`. */
export declare function checkOperation(operation: OperationFact, report: Report): void;
