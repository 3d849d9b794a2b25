import type { SampleSchema } from "./sample-schema.js";
import type { IsValid } from "./validator.js";
type Path = readonly string[];
/** What a sample body says. */
export interface SampleParts {
    /** The code as the schema lists it, and its place. */
    readonly code: {
        readonly path: Path;
        readonly value: unknown;
    };
    /** The text for people, empty if it is not known, and its places in the order in which a client tries them. */
    readonly text: {
        readonly paths: readonly Path[];
        readonly value: string;
    };
    /** The status of the response. */
    readonly status: {
        readonly number: number;
        readonly name: string;
    };
}
/** A schema of a body that has any code, and the check of it. */
interface CheckedSchema {
    readonly schema: SampleSchema;
    readonly isValid: IsValid;
}
/** A sample that carries the code and, as far as it stays valid, the status and the text. */
export declare function completeSample(base: unknown, parts: SampleParts, body: CheckedSchema): unknown;
/** The only status that a body can repeat; `undefined` where it has none, or may have any. */
export declare function findListedStatus(schema: SampleSchema, { path }: SampleParts["code"]): number | undefined;
export {};
