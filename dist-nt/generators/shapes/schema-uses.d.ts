import { type FollowedDocument, type Placed } from "../openapi/follow.js";
import type { DescribedOperation } from "./described-operation.js";
import type { RawSchema } from "./raw-schema.js";
/** Where a schema of `components` is used. */
export interface SchemaUses {
    readonly key: string;
    readonly schema: Placed<RawSchema>;
    /** The operations that take it or return it in a success, at any depth. */
    readonly operations: readonly string[];
    /** The schemas that hold it themselves. */
    readonly schemas: readonly string[];
}
/**
 * The schemas that more than one place uses, or that hold themselves, sorted by key: those of requests and responses
 * that it pays to read about once.
 */
export declare function listSharedSchemas(document: FollowedDocument, operations: ReadonlyMap<string, DescribedOperation>): readonly SchemaUses[];
