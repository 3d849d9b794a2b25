import { type Code } from "./code.js";
import type { Use } from "./module-symbol.js";
/**
 * The statuses with which an answer is read by what the document says of `status`: the status itself, or
 * what is left of a range or of `default` without all statuses that are declared more exactly.
 *
 * @param documented every error status of the operation, or every status of its successes
 */
export declare function toStatusType(status: string, documented: readonly string[], use: Use): Code;
