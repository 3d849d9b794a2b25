import { type FoundOperation } from "../openapi/operations.js";
import type { Surroundings } from "./surroundings.js";
/** An operation and the start of its schema names. The expansion writes its `responses`. */
export interface NamedOperation extends FoundOperation {
    readonly schemaBase: string;
}
/** Writes the error responses of an operation: one for each status of `x-errors`, and the shared ones. */
export declare function expandOperation(found: NamedOperation, surroundings: Surroundings): void;
