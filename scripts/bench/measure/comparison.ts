/** What one run of a subject gives: a number for each metric. A metric that could not be had is left out. */
export type Sample = Readonly<Record<string, number>>;

/** A column of a table. */
export interface Metric {
  readonly name: string;
  readonly unit: "s" | "MB" | "kB" | "µs" | "";
  /** How a subject is held against the base, round by round; not at all without it. */
  readonly against?: "ratio" | "difference";
}

/** What is measured: one tool doing one thing. */
export interface Subject {
  readonly name: string;
  /**
   * Does the work once.
   *
   * @param round counts from 0
   * @throws with a message for people where the subject cannot do it
   */
  readonly run: (round: number) => Promise<Sample>;
}

/** All samples of a subject, one a round, or why there are none. */
export interface Outcome {
  readonly name: string;
  readonly samples: readonly Sample[];
  readonly failure?: string;
}

/** Subjects that were measured side by side. */
export interface Comparison {
  readonly title: string;
  readonly metrics: readonly Metric[];
  /** Name of the subject that the others are held against. */
  readonly base?: string;
  readonly outcomes: readonly Outcome[];
}
