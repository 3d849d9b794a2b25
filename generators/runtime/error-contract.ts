import type { InputIssue } from "./error-kinds.js";
import type { GenericCodes } from "./errors.js";
import type { HeaderReader } from "./headers.js";
import type { Outcome } from "./outcome.js";

/** What reading the errors of an API takes, whichever client made the call. */
export interface ErrorApi {
  /** Property names that lead from an error body to its code, in the order of trying. */
  readonly codePaths: readonly (readonly string[])[];
  /** The same for the text for people; absent where error bodies have none. */
  readonly messagePaths?: readonly (readonly string[])[];
  /** Where an error body says what is wrong with the input, in the order of trying. */
  readonly issuePlaces?: readonly IssuePlace[];
  /** Reads them; absent where no operation has such a place. */
  readonly readIssues?: (operation: ErrorContract, body: unknown) => readonly InputIssue[];
  /** Reads such a place that has texts by the name of the field. Where there is none, others go without this code. */
  readonly readFields?: (value: object, isBody: boolean) => readonly InputIssue[];
  /** Where the body of a success says that the API refuses; any of them is enough. */
  readonly failurePlaces?: readonly FailurePlace[];
  /** Where some operation has such places: finds the one that says so. Others go without this code. */
  readonly findFailure?: (operation: ErrorContract, body: unknown) => FailurePlace | undefined;
  readonly genericCodes: GenericCodes;
  /** Of a companion: where its servers are, if they have a path, variables as they are by default. */
  readonly serverUrls?: readonly string[];
  /** The documentation, where it is published. */
  readonly docs?: PublishedDocs;
  /** The header that carries the id of a request, in lower case: `x-request-id` by default. */
  readonly requestIdHeader?: string;
}

/** What reading the errors of an operation takes. */
export interface ErrorContract<Id extends string = string> {
  readonly api: ErrorApi;
  readonly id: Id;
  readonly method: string;
  readonly path: string;
  /** `safe`: sending it twice is harmless; `keyed`: with its key; `once`: never without proof that it did not arrive. */
  readonly replay: "safe" | "keyed" | "once";
  /** Properties of the inputs and of error bodies, at any depth, whose values must not be printed. */
  readonly sensitive?: readonly string[];
  /** Where errors document headers: their names in lower case, by status, range or `default`. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  /** Reads them; operations that have none go without. */
  readonly readErrorHeaders?: (
    operation: ErrorContract,
    status: number,
    headers: HeaderReader | undefined,
    clean: (text: string) => string,
  ) => Readonly<Record<string, string>> | undefined;
  /** Documented codes by status, range or `default`: `{ "403": ["KYC_REQUIRED"] }`. The most exact one applies. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Where its codes sit, if not where those of the API do. */
  readonly codePaths?: ErrorApi["codePaths"];
  /** Its texts for people, if not where those of the API are. */
  readonly messagePaths?: readonly (readonly string[])[];
  /** Where it says what is wrong with the input, if not where the API does. */
  readonly issuePlaces?: readonly IssuePlace[];
  /** Statuses and ranges of redirects that it documents, which are successes. */
  readonly redirects?: readonly string[];
  /** Where its successes say that the API refuses, if not where those of the API do. */
  readonly failurePlaces?: readonly FailurePlace[];
}

/** Pages that errors link to. */
export interface PublishedDocs {
  /** Where they are, without a slash at the end. */
  readonly url: string;
  /** Statuses, ranges and `default`, as far as they have a page of their own. */
  readonly statusPages: readonly string[];
  /** Folders of the pages of codes, where a code is not the name of its own. */
  readonly codePages?: Readonly<Record<string, string>>;
  /** Finds the page of an error: a bundle of an API without such pages goes without. */
  readonly find: (docs: PublishedDocs, status: number, code: string | undefined) => string;
}

/** A place whose value makes a failure of a success; a value that is not there does not. */
export interface FailurePlace {
  /** Property names and list indices that lead to it. */
  readonly at: readonly string[];
  /** The values that refuse. Without these and `not`, any value does that is not empty, 0 or false. */
  readonly equals?: readonly (string | number | boolean | null)[];
  /** The values that do not, while all others do. */
  readonly not?: readonly (string | number | boolean | null)[];
  /** Whether a refused request took effect; `notApplied` where it is absent. */
  readonly outcome?: Outcome;
}

/**
 * A list with an entry for each fault, a list of texts, an object that has texts by the name of the field, or
 * an object that is itself a single entry.
 */
export interface IssuePlace {
  /** Property names that lead to it; for an index, every entry of that list counts. */
  readonly at: readonly string[];
  /** Ways from an entry to the path of the input, in the order of trying. */
  readonly paths?: readonly (readonly string[])[];
  /** Ways from an entry to its text, in the order of trying. */
  readonly messages?: readonly (readonly string[])[];
}
