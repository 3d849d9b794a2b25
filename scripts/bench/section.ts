import type { Comparison } from "./measure/comparison.js";

/** What a section is given. */
export interface Surroundings {
  /** A temporary folder of its own. */
  readonly folder: string;
  /** Rounds asked for; each section has its own number without it. */
  readonly rounds: number | undefined;
  /** Whether a document is to be measured, by its name. */
  readonly isWanted: (document: string) => boolean;
  /** Told what is going on. */
  readonly say: (text: string) => void;
}

/** What a section found. */
export interface Findings {
  /** Sentences about how it was measured and what was left out. */
  readonly notes: readonly string[];
  readonly comparisons: readonly Comparison[];
}

/** A part of the benchmark that can be run by itself. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** Documents that it works on, of which `--only` chooses. */
  readonly documents: readonly string[];
  readonly run: (surroundings: Surroundings) => Promise<Findings>;
}
