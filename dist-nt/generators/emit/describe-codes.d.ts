import type { DocumentedCode, Operation } from "../contract/contract.js";
import { type Comment } from "./code.js";
/** A code of an operation that says more than its status, with all that the operation says of it. */
export interface RuleCode {
    readonly code: string;
    readonly uses: readonly {
        readonly status: string;
        readonly documented: DocumentedCode;
    }[];
}
/** Each once, in the order of the operation. */
export declare function listRuleCodes({ errors }: Operation): readonly RuleCode[];
/** The codes of an operation, each with its statuses and what it means, in a line each; empty if it has none. */
export declare function describeCodes(operation: Operation): Comment;
