import { type DescribedOperation } from "./described-operation.js";
import { type ReadShape } from "./read-shape.js";
import { type SchemaUses } from "./schema-uses.js";
/** What a closed document says to readers of its requests and responses. */
export interface DocumentShapes {
    readonly read: ReadShape;
    /** By id. */
    readonly operations: ReadonlyMap<string, DescribedOperation>;
    /** By name. */
    readonly webhooks: ReadonlyMap<string, DescribedOperation>;
    /** The schemas that several places use, sorted by key. */
    readonly shared: readonly SchemaUses[];
}
/** Reads a document whose references all lead to its own components. */
export declare function readShapes(document: object): DocumentShapes;
