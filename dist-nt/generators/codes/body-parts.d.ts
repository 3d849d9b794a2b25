import type { CodePaths } from "./code-path.js";
/** The places of the parts of error bodies. */
export interface BodyParts {
    /** Of the code. */
    readonly codePaths: CodePaths;
    /** Of the text for people, in the order in which a client tries them; empty if no place is known. */
    readonly messagePaths: readonly (readonly string[])[];
    /** Of what is wrong with the input, in the order in which a client tries them; empty if no place is known. */
    readonly issuePlaces: readonly IssuePlace[];
    /** Of what says that a success is a failure; empty if successes are successes. Set, never found. */
    readonly failurePlaces: readonly FailurePlace[];
}
/** A value of JSON that holds no others. */
export type Scalar = string | number | boolean | null;
/**
 * A place in the body of a success whose value says that the API refuses. What is not there says nothing. Values
 * are compared as text, so that `0` is also `"0"`.
 */
export interface FailurePlace {
    /** Property names and list indices that lead to it. */
    readonly at: readonly string[];
    /** The values that refuse. Without these and `not`, any value does that is not empty, 0 or false. */
    readonly equals?: readonly Scalar[];
    /** The values that do not, while all others do. */
    readonly not?: readonly Scalar[];
    /** Whether a refused request took effect; `notApplied` if absent. */
    readonly outcome?: FailureOutcome;
}
/** What a request did that a success refuses. */
export type FailureOutcome = "notApplied" | "unknown" | "applied";
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
