import type { ReleaseFact } from "../../facts/history-facts.js";
import type { Place } from "../../openapi/place.js";
import type { Report } from "../rule.js";
/** Reports releases that are not in the order of their dates, and what is there twice. */
export declare function checkOrder(releases: readonly ReleaseFact[], location: Place, report: Report): void;
