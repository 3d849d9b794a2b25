import type { HistoryFact } from "../../facts/history-facts.js";
import type { Report } from "../rule.js";
/** Reports what is wrong with a history: its shape, its dates and their order, and what is there twice. */
export declare function checkHistory({ written, location, releases }: HistoryFact, plainReport: Report): void;
