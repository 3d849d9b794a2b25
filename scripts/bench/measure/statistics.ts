import type { Comparison, Metric, Outcome, Sample } from "./comparison.js";

/** A median and how far the values lie around it. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** A metric of a subject over all rounds. */
export interface Summary extends Spread {
  /** Against the base, computed in each round and then summarized, so that a slow round of the machine cancels. */
  readonly against?: Spread;
}

/** The middle value, or the mean of the two in the middle; `undefined` of no values. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/** Median and extremes; `undefined` of no values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const median = medianOf(values);
  return median === undefined ? undefined : { median, min: Math.min(...values), max: Math.max(...values) };
}

/** A metric of a subject; `undefined` where no round has it. */
export function summarize(
  comparison: Comparison,
  { name, samples }: Outcome,
  metric: Metric,
): Summary | undefined {
  const spread = spreadOf(valuesOf(samples, metric.name));
  if (!spread || metric.against === undefined || name === comparison.base) return spread;
  const base = comparison.outcomes.find((outcome) => outcome.name === comparison.base);
  const against = spreadOf(holdAgainst(samples, base?.samples ?? [], metric.name, metric.against));
  return against ? { ...spread, against } : spread;
}

function valuesOf(samples: readonly Sample[], metric: string): readonly number[] {
  return samples.map((sample) => sample[metric]).filter((value) => value !== undefined);
}

/** One value for each round that has both. */
function holdAgainst(
  samples: readonly Sample[],
  base: readonly Sample[],
  metric: string,
  how: "ratio" | "difference",
): readonly number[] {
  return samples.flatMap((sample, round) => {
    const value = sample[metric];
    const baseValue = base[round]?.[metric];
    if (value === undefined || baseValue === undefined) return [];
    return how === "ratio" ? [value / baseValue] : [value - baseValue];
  });
}
