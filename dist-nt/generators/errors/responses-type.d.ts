import type { Operation } from "../contract/contract.js";
import { type Code } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
/** What `schema.ts` has of the responses, without what errors leave out: sensitive fields, and data of successes. */
export declare function toResponsesType(operation: Operation, use: Use): Code;
