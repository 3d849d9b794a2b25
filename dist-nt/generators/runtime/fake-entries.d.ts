import type { OperationContract } from "./operation.js";
/** A response as the API may send it. */
export interface FakeEntry {
    /** The range or `default` under which the document has it; absent where that is the status. */
    readonly documented?: string;
    readonly status: number;
    readonly code?: string;
    /** `application/json` where it is absent. */
    readonly mediaType?: string;
    /** JSON, or the text of another media type; absent where there is no body. */
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
    /** The input of a call that causes it in the sandbox of the API. */
    readonly trigger?: FakeInput;
    /** Of a success. */
    readonly variations?: FakeVariations;
}
/** What a call is given: parameters by place and name, and a body. */
export interface FakeInput {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
    readonly cookie?: Readonly<Record<string, unknown>>;
    readonly querystring?: Readonly<Record<string, unknown>>;
    readonly body?: unknown;
}
/** Where the JSON of a success may differ, by how: JSON pointers to each value. */
export interface FakeVariations {
    readonly text?: readonly string[];
    readonly uuid?: readonly string[];
    readonly dateTime?: readonly string[];
    readonly integer?: readonly string[];
    /** Places with the values that they may have. */
    readonly choice?: readonly (readonly [pointer: string, values: readonly unknown[]])[];
}
/** The responses of an operation. */
export interface OperationFakes {
    readonly operation: OperationContract;
    /** Absent where nothing is known that would be valid. */
    readonly success?: FakeEntry;
    readonly errors: readonly FakeEntry[];
}
