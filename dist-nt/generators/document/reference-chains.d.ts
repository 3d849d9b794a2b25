import type { Excess } from "../limits/document-limits.js";
/** Why a reference of a parsed file leads to nothing but references, and where; `undefined` where none does. */
export declare function findEndlessReference(parsed: unknown): Excess | undefined;
