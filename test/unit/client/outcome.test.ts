import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../generators/runtime/outcome.js";
import { joinOutcomes } from "../../../generators/runtime/outcome.js";

/** From what says least of a side effect to what says most. */
const outcomes: readonly Outcome[] = ["notSent", "notApplied", "unknown", "applied"];
const pairs = outcomes.flatMap((earlier) => outcomes.map((later) => ({ earlier, later })));

describe("what two requests did", () => {
  it.each(pairs)("$earlier, then $later: what says most", ({ earlier, later }) => {
    const want = outcomes[Math.max(outcomes.indexOf(earlier), outcomes.indexOf(later))];
    expect(joinOutcomes(earlier, later, "keyed")).toBe(want);
    expect(joinOutcomes(earlier, later, "once")).toBe(want);
  });

  it.each(pairs)("$earlier, then $later, of a read: the latest", ({ earlier, later }) => {
    expect(joinOutcomes(earlier, later, "safe")).toBe(later);
  });
});
