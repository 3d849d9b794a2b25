/** A schema without references, of JSON Schema 2020-12: a tree of bounded size that any library can take. */
export interface SampleSchema {
    readonly type?: string | readonly string[];
    readonly enum?: readonly unknown[];
    readonly const?: unknown;
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, SampleSchema>>;
    readonly items?: SampleSchema;
    readonly allOf?: readonly SampleSchema[];
    readonly oneOf?: readonly SampleSchema[];
    readonly anyOf?: readonly SampleSchema[];
    readonly [keyword: string]: unknown;
}
