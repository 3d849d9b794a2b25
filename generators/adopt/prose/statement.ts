import type { Lines } from "./blocks.js";

/** How prose states a code. */
export type StatementForm = "list" | "table" | "line" | "heading" | "definition" | "sentence";

/** A code in prose, with what is said of it. */
export interface Statement {
  readonly code: string;
  /** Empty where nothing is said of it. */
  readonly meaning: string;
  readonly fix?: string;
  /** The status that stands beside it or above it. */
  readonly status?: string;
  /** Whether this stands beside it. */
  readonly hasOwnStatus?: boolean;
  /** Names of operations that stand beside it. */
  readonly operations: readonly string[];
  readonly form: StatementForm;
  readonly isMarked: boolean;
  /** Whether it is called an error code where it stands. */
  readonly isLabelled: boolean;
  /** Whether it stands behind what is said of it. */
  readonly isTrailing: boolean;
  /** Of one in a sentence: whether this says on which condition it is returned. */
  readonly hasCondition?: boolean;
  /** Of one in a sentence: what leads to it. */
  readonly opening?: string;
  /** Of one in a sentence that only lists codes: all of these. */
  readonly listed?: readonly string[];
  readonly lines: Lines;
}

/** Statements that belong together, such as the bullets of a list. */
export interface StatementGroup {
  readonly statements: readonly Statement[];
  /** The text before it. */
  readonly intro: string;
  /** The head of its column. */
  readonly head?: string;
  /** Whether each row has the status of an error. */
  readonly isBesideErrors?: boolean;
  /** The headings above it, the nearest first. */
  readonly headings: readonly string[];
  /** The lines of all of it, if nothing else is in them. */
  readonly lines: Lines;
  readonly introLines?: Lines;
  /** How many bullets or rows have no code. */
  readonly others: number;
}
