import type { ErrorContract, IssuePlace } from "./error-contract.js";
import type { InputIssue } from "./error-kinds.js";
/** What a body says is wrong with the input, at the first of its places that says anything. */
export declare function readIssues({ api, issuePlaces }: ErrorContract, body: unknown): readonly InputIssue[];
/** An entry without a text says nothing. */
export declare function readEntry(entry: unknown, { paths, messages }: Omit<IssuePlace, "at">): readonly InputIssue[];
