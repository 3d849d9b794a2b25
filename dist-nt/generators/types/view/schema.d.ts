import { type OpenApiDocument, type OpenApiSchema } from "../../openapi/openapi.js";
/** A schema of a closed document: a reference in it is `#/components/schemas/<key>`. */
export type Schema = OpenApiSchema & Readonly<Record<string, unknown>>;
/** A copy of a schema whose parts are mapped; the schema itself if no part changes. */
export declare function mapParts(schema: Schema, map: (part: Schema, key: string) => Schema): Schema;
/** A list with each item mapped; the list itself if none changes. */
export declare function mapList<T>(list: readonly T[], map: (item: T) => T): readonly T[];
/** A record with each value mapped; the record itself if none changes. */
export declare function mapValues<T>(record: Readonly<Record<string, T>>, map: (value: T, key: string) => T): Readonly<Record<string, T>>;
/** The key of the schema that a reference leads to; `undefined` for anything but a reference to a schema. */
export declare function findKey({ $ref }: Schema): string | undefined;
/** The reference to a schema. */
export declare function toReference(key: string): string;
/** The schemas of a document by key. */
export declare function listSchemas({ components }: OpenApiDocument): Readonly<Record<string, Schema>>;
/** Finds what a schema is once its reference is followed, and that of what it leads to. */
export type Resolve = (schema: Schema) => Schema;
/** Follows the references of a document; a circle of references is a schema that says nothing. */
export declare function createResolve(document: OpenApiDocument): Resolve;
/** Whether a schema is composed of others. */
export declare function isComposed({ allOf, oneOf, anyOf }: Schema): boolean;
/** The parts of a composition that are schemas. */
export declare function listParts(schema: Schema, key: "allOf" | "oneOf" | "anyOf"): readonly Schema[];
/** The properties of a schema itself. */
export declare function listProperties({ properties }: Schema): Readonly<Record<string, Schema>>;
/** The names that a schema itself requires. */
export declare function listRequired({ required }: Schema): readonly string[];
/**
 * The schema of a property, of the schema itself or of what it is composed of by `allOf`; `undefined` if there is
 * none.
 */
export declare function findProperty(start: Schema, name: string, resolve: Resolve): Schema | undefined;
/** The fields of a schema that say what its values are. */
export declare function listConstraints(schema: Schema): readonly string[];
/** A copy without some fields. */
export declare function omit(schema: Schema, keys: readonly string[]): Schema;
/** A copy of some fields, as far as a schema has them. */
export declare function pick(schema: Schema, keys: readonly string[]): Schema;
