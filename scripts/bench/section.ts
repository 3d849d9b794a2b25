import type { Comparison } from "./measure/comparison.js";

/** What a section is given. */
export interface Surroundings {
  /** A temporary folder of its own. */
  readonly folder: string;
  /** Rounds asked for; each section has its own number without it. */
  readonly rounds: number | undefined;
  /** Whether something is to be measured, by its name, such as a document's. */
  readonly isWanted: (name: string) => boolean;
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
  /** What `--only` can choose of it, such as names of documents. */
  readonly parts: readonly string[];
  readonly run: (surroundings: Surroundings) => Promise<Findings>;
}
