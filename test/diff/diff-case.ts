import type { Written } from "./documents.js";

/** Two versions of a document, and what has changed. */
export interface DiffCase {
  readonly name: string;
  readonly base: Written;
  readonly revision: Written;
  /** `<severity> <rule>: <message>`, the worst first. */
  readonly want: readonly string[];
}
