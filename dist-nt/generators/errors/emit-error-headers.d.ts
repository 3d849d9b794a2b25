import type { Operation } from "../contract/contract.js";
import { type Code } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
/** `headers: …` of an operation whose errors document any, and what reads them. */
export declare function emitErrorHeaders({ errors }: Operation, use: Use): readonly Code[];
