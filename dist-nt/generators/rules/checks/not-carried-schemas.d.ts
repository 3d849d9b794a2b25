import { type OpenApiSchema } from "../../openapi/openapi.js";
/** Something that a schema can say and that the types of the client do not have. */
interface SchemaLimit {
    /** The fields of a schema, or of the root, that say it. */
    readonly find: (schema: OpenApiSchema & Readonly<Record<string, unknown>>) => readonly string[];
    /** What is there, how often, and what follows, as one sentence. */
    readonly describe: (count: number) => string;
}
/** What the types of the client do not have of schemas; what only narrows values is left to the server. */
export declare const schemaLimits: readonly SchemaLimit[];
export {};
