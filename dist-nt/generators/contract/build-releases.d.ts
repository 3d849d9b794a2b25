import type { HistoryFact } from "../facts/history-facts.js";
import type { Release } from "./releases.js";
/** The releases of a history, the oldest first. */
export declare function buildReleases(history: HistoryFact | undefined): readonly Release[];
