/** An error as Ajv reports it. */
export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: {
        readonly additionalProperty?: unknown;
        readonly unevaluatedProperty?: unknown;
        readonly allowedValues?: unknown;
        readonly passingSchemas?: unknown;
    };
    readonly message?: string | undefined;
}
/** What is wrong at a place of a value. */
export interface SchemaFault {
    /** JSON pointer; empty for the whole. */
    readonly pointer: string;
    /** The end of a sentence, such as `must be string`. */
    readonly message: string;
}
/** One fault for each place. What the alternatives of a schema say one by one becomes one: what lies deepest. */
export declare function toFaults(errors: readonly SchemaError[]): readonly SchemaFault[];
