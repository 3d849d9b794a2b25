/** What a document says of all responses, as far as they are checked. Texts are JSON, parsed when they are needed. */
export interface DocumentedResponses {
    /** Schemas of `components` by name; they refer to each other as `component:<name>`. */
    readonly schemas: Readonly<Record<string, string>>;
    /** Each is a `DocumentedResponse`; those that say the same are one. */
    readonly responses: readonly string[];
    /** By operation. */
    readonly operations: Readonly<Record<string, DocumentedOperation>>;
    /** Error statuses that shared responses describe, ranges and `default` included; others need a deviation. */
    readonly norms: readonly string[];
}
/** What a document says of the responses of an operation. */
export interface DocumentedOperation {
    /** Indices in `responses`, by status, range or `default`. */
    readonly responses: Readonly<Record<string, number>>;
    /** All codes, by status, range or `default`; statuses without any are left out. */
    readonly codes: Readonly<Record<string, readonly string[]>>;
    /** Statuses with which it does not follow the norms of the API; absent where there are none. */
    readonly deviations?: readonly string[];
}
/** A response of a document. */
export interface DocumentedResponse {
    /** Schemas by media type, as the document writes it; empty where it describes no body. */
    readonly bodies: Readonly<Record<string, CheckedSchema>>;
    /** By name in lower case. */
    readonly headers: Readonly<Record<string, DocumentedHeader>>;
}
/** A header of a response. */
export interface DocumentedHeader {
    /** Whether a response without it is at fault. */
    readonly required?: true;
    readonly schema?: CheckedSchema;
}
/** A schema of JSON Schema 2020-12, without any keyword that says nothing of values. */
export type CheckedSchema = {
    readonly type?: unknown;
} & Readonly<Record<string, unknown>>;
