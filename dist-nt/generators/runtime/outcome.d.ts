/**
 * Did the side effect happen?
 * - `notSent`: the request never left.
 * - `notApplied`: the API refused it.
 * - `unknown`: it may or may not have happened; find out before sending it again.
 * - `applied`: it happened, though the answer could not be read.
 */
export type Outcome = "notSent" | "notApplied" | "unknown" | "applied";
/**
 * What two requests of a call did together. What says most stands: a refusal of the later one tells nothing of the
 * earlier, and neither does a connection that failed. Of an operation that changes nothing, the later counts alone.
 */
export declare function joinOutcomes(earlier: Outcome, later: Outcome, replay: "safe" | "keyed" | "once"): Outcome;
