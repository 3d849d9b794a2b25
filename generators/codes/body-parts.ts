import type { CodePaths } from "./code-path.js";

/** The places of the parts of error bodies. */
export interface BodyParts {
  /** Of the code. */
  readonly codePaths: CodePaths;
  /** Of the text for people, in the order in which a client tries them; empty if no place is known. */
  readonly messagePaths: readonly (readonly string[])[];
  /** Of what is wrong with the input, in the order in which a client tries them; empty if no place is known. */
  readonly issuePlaces: readonly IssuePlace[];
}

/**
 * A place where an error body says what is wrong with the input: a list with an entry for each fault, a list
 * of texts, an object that has texts by the name of the field, or an object that is itself a single entry.
 */
export interface IssuePlace {
  /** Property names that lead to it; for an index, every entry of that list counts. Empty for the body itself. */
  readonly at: readonly string[];
  /** Ways from an entry to the path of the input, in the order of trying. */
  readonly paths: readonly (readonly string[])[];
  /** Ways from an entry to its text, in the order of trying. */
  readonly messages: readonly (readonly string[])[];
}

/** The parts that a document's schemas show, or that are set for its API. */
export interface FoundParts extends BodyParts {
  /** For each operation whose parts a client would not find at the places of the API, those that it tries. */
  readonly ofOperations: ReadonlyMap<string, Partial<BodyParts>>;
}

/** The parts of documents, by root: found before the expansion, and used after it. */
export type BodyPartsByRoot = WeakMap<object, FoundParts>;
