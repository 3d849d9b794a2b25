import type { Operation } from "../contract/contract.js";
import { type Code } from "../emit/code.js";
import type { Use } from "../emit/module-symbol.js";
/** `answers: …` of an operation, and what they need besides. */
export declare function emitAnswers({ successes }: Operation, use: Use): readonly Code[];
