/**
 * Did the side effect happen?
 * - `notSent`: the request never left.
 * - `notApplied`: the API refused it.
 * - `unknown`: it may or may not have happened; find out before sending it again.
 * - `applied`: it happened, though the answer could not be read.
 */
export type Outcome = "notSent" | "notApplied" | "unknown" | "applied";

/**
 * What two requests of a call did together, by what the earlier and the later did. What is known of any of
 * them stands: a refusal of the second tells nothing of the first, and neither does a connection that failed.
 */
const together: Readonly<Record<Outcome, Readonly<Record<Outcome, Outcome>>>> = {
  notSent: { notSent: "notSent", notApplied: "notApplied", unknown: "unknown", applied: "applied" },
  notApplied: { notSent: "notApplied", notApplied: "notApplied", unknown: "unknown", applied: "applied" },
  unknown: { notSent: "unknown", notApplied: "unknown", unknown: "unknown", applied: "applied" },
  applied: { notSent: "applied", notApplied: "applied", unknown: "applied", applied: "applied" },
};

/** What the requests of a call did; of an operation that changes nothing, the latest request counts alone. */
export function joinOutcomes(earlier: Outcome, later: Outcome, replay: "safe" | "keyed" | "once"): Outcome {
  return replay === "safe" ? later : together[earlier][later];
}
