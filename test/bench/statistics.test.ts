import { describe, expect, it } from "vitest";
import type { Comparison, Sample } from "../../scripts/bench/measure/comparison.js";
import { medianOf, spreadOf, summarize } from "../../scripts/bench/measure/statistics.js";

describe("the median", () => {
  it.each([
    { name: "of an odd number of values is the middle one", given: [9, 1, 5], want: 5 },
    { name: "of an even number is the mean of the two in the middle", given: [4, 1, 10, 2], want: 3 },
    { name: "goes by number, not by text", given: [10, 9, 100], want: 10 },
    { name: "of one value is the value", given: [7], want: 7 },
    { name: "of nothing is nothing", given: [], want: undefined },
  ])("$name", ({ given, want }) => {
    expect(medianOf(given)).toBe(want);
  });

  it("leaves its values in their order", () => {
    const given = [3, 1, 2];
    medianOf(given);
    expect(given).toEqual([3, 1, 2]);
  });
});

describe("the spread", () => {
  it("has the least and the most beside the median", () => {
    expect(spreadOf([2, 8, 3])).toEqual({ median: 3, min: 2, max: 8 });
  });

  it("of nothing is nothing", () => {
    expect(spreadOf([])).toBeUndefined();
  });
});

describe("a subject against the base", () => {
  it("is compared round by round, so that a slow round cancels", () => {
    // The machine is ten times slower in the second round; the subject takes twice the time in each.
    const comparison = compare(
      [{ time: 1 }, { time: 10 }, { time: 2 }],
      [{ time: 2 }, { time: 20 }, { time: 4 }],
    );
    expect(summaryOf(comparison, "ratio")?.against).toEqual({ median: 2, min: 2, max: 2 });
  });

  it("has the differences of the rounds where a metric is compared by them", () => {
    const comparison = compare(
      [{ time: 1 }, { time: 2 }, { time: 3 }],
      [{ time: 3 }, { time: 3 }, { time: 10 }],
    );
    expect(summaryOf(comparison, "difference")?.against).toEqual({ median: 2, min: 1, max: 7 });
  });

  it("is not compared where the base has no such metric", () => {
    expect(summaryOf(compare([{}], [{ time: 3 }]), "ratio")).toEqual({ median: 3, min: 3, max: 3 });
  });

  it("is not compared where the base failed", () => {
    expect(summaryOf(compare([], [{ time: 3 }]), "ratio")).toEqual({ median: 3, min: 3, max: 3 });
  });

  it("has nothing to say of a metric that it was not measured for", () => {
    expect(summaryOf(compare([{ time: 1 }], [{}]), "ratio")).toBeUndefined();
  });

  it("is not compared with itself", () => {
    const comparison = compare([{ time: 1 }], [{ time: 1 }]);
    const [base] = comparison.outcomes;
    expect(base && summarize(comparison, base, { name: "time", unit: "s", against: "ratio" })).toEqual({
      median: 1,
      min: 1,
      max: 1,
    });
  });
});

function compare(base: readonly Sample[], subject: readonly Sample[]): Comparison {
  return {
    title: "comparison",
    metrics: [],
    base: "base",
    outcomes: [
      { name: "base", samples: base },
      { name: "subject", samples: subject },
    ],
  };
}

function summaryOf(comparison: Comparison, against: "ratio" | "difference") {
  const subject = comparison.outcomes.find(({ name }) => name === "subject");
  return subject && summarize(comparison, subject, { name: "time", unit: "s", against });
}
