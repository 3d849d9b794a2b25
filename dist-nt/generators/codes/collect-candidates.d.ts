import { type OpenApiSchema } from "../openapi/openapi.js";
import type { BodyValue } from "./walk-body.js";
/** A text or a number of an error body, which may be its code. */
export interface Candidate {
    readonly path: readonly string[];
    readonly name: string;
    /** See `rankName`. */
    readonly rank: number;
    /** Whether everything around it is of errors by its name. */
    readonly isInError: boolean;
    /** The values that schemas list there, as text. */
    readonly values: readonly string[];
    /** Whether a schema allows any text there. */
    readonly isOpen: boolean;
    readonly isNumber: boolean;
    /** What examples have there. */
    readonly examples: readonly string[];
    /** The properties beside it; those that are text have `true`. */
    readonly beside: ReadonlyMap<string, boolean>;
    /** Whether it says which schema describes the object. */
    readonly isDiscriminator: boolean;
    /** Whether its description says that it is the HTTP status. */
    readonly isStatus: boolean;
    /** Whether its description says that it is for programs. */
    readonly isForPrograms: boolean;
}
/** The values of a body that may be its code, shallow ones first. */
export declare function collectCandidates(values: readonly BodyValue[], bodies?: readonly unknown[]): readonly Candidate[];
/** Whether a schema is that of a text or a number. */
export declare function isScalar(schema: OpenApiSchema): boolean;
