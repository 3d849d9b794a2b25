import type { CheckedSchema, DocumentedResponses } from "./documented-responses.js";
import type { SchemaError } from "./schema-fault.js";
/** Validates values by the schemas of a document, each compiled when it is needed first. */
export interface Validators {
    /** The errors of a value, or why they cannot be told, as a text. */
    readonly findFaults: (schema: CheckedSchema, value: unknown) => readonly SchemaError[] | string;
}
/**
 * Loads what validates. The packages are peers of the entry for tests alone, which is why nothing imports them by type.
 *
 * @throws {Error} where one of them is not installed
 */
export declare function loadValidators(documented: DocumentedResponses): Promise<Validators>;
