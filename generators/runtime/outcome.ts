import type { Outcome } from "./errors.js";

/** From what says least of a side effect to what says most. */
const order: readonly Outcome[] = ["notSent", "notApplied", "unknown", "applied"];

/**
 * What two requests of a call did together. What says most stands: a refusal of the later one tells nothing of the
 * earlier, and neither does a connection that failed. Of an operation that changes nothing, the later counts alone.
 */
export function joinOutcomes(earlier: Outcome, later: Outcome, replay: "safe" | "keyed" | "once"): Outcome {
  return replay !== "safe" && order.indexOf(earlier) > order.indexOf(later) ? earlier : later;
}
