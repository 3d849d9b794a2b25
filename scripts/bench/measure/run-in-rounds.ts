import type { Outcome, Sample, Subject } from "./comparison.js";

/**
 * Runs all subjects in each round, beginning with another one every time, so that what the machine does
 * meanwhile falls on all of them alike. A subject that fails is not run again, and its samples are dropped:
 * half a subject compares with nothing.
 *
 * @param say called with what is about to run
 */
export async function runInRounds(
  subjects: readonly Subject[],
  rounds: number,
  say: (text: string) => void,
): Promise<readonly Outcome[]> {
  const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]));
  const failures = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of rotate(subjects, round)) {
      if (failures.has(name)) continue;
      say(`${name}, round ${round + 1} of ${rounds}`);
      try {
        samples.get(name)?.push(await run(round));
      } catch (error) {
        failures.set(name, error instanceof Error ? error.message : String(error));
      }
    }
  }
  return subjects.map(({ name }) => toOutcome(name, samples.get(name) ?? [], failures.get(name)));
}

/** The same order, beginning at another place. */
export function rotate<Item>(items: readonly Item[], by: number): readonly Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function toOutcome(name: string, samples: readonly Sample[], failure: string | undefined): Outcome {
  return failure === undefined ? { name, samples } : { name, samples: [], failure };
}
