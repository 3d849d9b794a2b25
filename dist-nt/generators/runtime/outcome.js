/** From what says least of a side effect to what says most. */
const order = ["notSent", "notApplied", "unknown", "applied"];
/**
 * What two requests of a call did together. What says most stands: a refusal of the later one tells nothing of the
 * earlier, and neither does a connection that failed. Of an operation that changes nothing, the later counts alone.
 */
export function joinOutcomes(earlier, later, replay) {
    return replay !== "safe" && order.indexOf(earlier) > order.indexOf(later) ? earlier : later;
}
