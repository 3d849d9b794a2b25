import type { Contract, Operation, Success } from "../contract/contract.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { type Variations } from "../samples/variations.js";
/** A response of an operation, as the API may send it. */
export interface FakeEntry {
    /** The status, range or `default` under which the document has it. */
    readonly documented: string;
    readonly status: number;
    readonly code?: string;
    /** `undefined` if it has no body. */
    readonly mediaType?: string;
    /** JSON, or the text of another media type. */
    readonly body?: unknown;
    /** Headers that it has to have. */
    readonly headers?: Readonly<Record<string, string>>;
    /** The input of a call that causes it in the sandbox of the API, by place. */
    readonly trigger?: Readonly<Record<string, unknown>>;
}
/** What an operation that succeeds sends. */
export interface FakeSuccess extends FakeEntry {
    /** The body in the contract that it is one of; `undefined` if it has none. */
    readonly described?: Success["bodies"][number];
    /** Where its JSON may differ. */
    readonly variations: Variations;
}
/** The responses of an operation. */
export interface OperationFakes {
    readonly operation: Operation;
    /** `undefined` if no body is found that is valid. */
    readonly success?: FakeSuccess;
    readonly errors: readonly FakeEntry[];
}
/** The responses of all operations: an example of the document where it is valid, else a sample of the schema. */
export declare function listFakes(contract: Contract, document: OpenApiDocument): readonly OperationFakes[];
