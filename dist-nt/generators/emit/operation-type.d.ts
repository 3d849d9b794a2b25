import type { Operation } from "../contract/contract.js";
import { type Code } from "./code.js";
import type { Use } from "./module-symbol.js";
/** The type of an operation in `schema.ts`; what openapi-typescript has no place for has one of its own there. */
export declare function toOperationType({ path, method }: Operation, use: Use): Code;
