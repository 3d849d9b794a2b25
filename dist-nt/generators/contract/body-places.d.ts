/** A place in error bodies where codes are. */
export interface CodePlace {
    /** Property names and list indices that lead from a body to its code: `["errors", "0", "code"]`. */
    readonly path: readonly string[];
    /**
     * How most schemas list the codes at this place: several in one schema (`enum`), several to which an API may add
     * others (`extensible`), one in each schema (`const`), or not at all (`open`).
     */
    readonly form: "enum" | "extensible" | "const" | "open";
    /** Ids of the operations that have their codes here and at no place before, if they are few. */
    readonly operations?: readonly string[];
}
/**
 * A place where error bodies say what is wrong with the input: a list with an entry for each fault, a list of
 * texts, an object that has texts by the name of the field, or an object that is itself a single entry.
 */
export interface IssuePlace {
    /** Property names that lead to it; for an index, every entry of that list counts. Empty for the body itself. */
    readonly at: readonly string[];
    /** Ways from an entry to the path of the input, in the order of trying; empty if entries have none. */
    readonly paths: readonly (readonly string[])[];
    /** Ways from an entry to its text, in the order of trying; empty if entries are texts themselves. */
    readonly messages: readonly (readonly string[])[];
}
/**
 * A place in the body of a success whose value says that the API refuses. What is not there says nothing. Values
 * are compared as text, so that `0` is also `"0"`.
 */
export interface FailurePlace {
    /** Property names and list indices that lead to it: `["ok"]`. */
    readonly at: readonly string[];
    /** The values that refuse. Without these and `not`, any value does that is not empty, 0 or false. */
    readonly equals?: readonly (string | number | boolean | null)[];
    /** The values that do not, while all others do. */
    readonly not?: readonly (string | number | boolean | null)[];
    /** Whether a refused request took effect; `notApplied` if absent. */
    readonly outcome?: "notApplied" | "unknown" | "applied";
}
