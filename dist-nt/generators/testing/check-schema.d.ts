/** A schema as it is checked: JSON Schema 2020-12, nothing but its keywords, in the shapes that these have. */
export type CheckSchema = Readonly<Record<string, unknown>>;
/** What making schemas for checks needs. */
export interface CheckSchemaSettings {
    /** Whether the document is OpenAPI 3.0, where nothing beside a `$ref` counts. */
    readonly isOldDialect: boolean;
    /** What a reference leads to; `undefined` where it leads nowhere. */
    readonly find: (reference: string) => unknown;
}
/** How a schema refers to one of `components`. */
export declare const componentScheme = "component:";
/**
 * A schema of the document for checking responses. What says nothing of values is left out, and so is what has the wrong
 * shape, so that a validator is given no keyword of its own, no address and no other dialect. Of OpenAPI 3.0, `nullable`
 * and exclusive limits become those of JSON Schema. Properties that are write-only are not required of a response.
 */
export declare function toCheckSchema(schema: unknown, settings: CheckSchemaSettings): CheckSchema;
