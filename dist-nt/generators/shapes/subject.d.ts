import type { Follow, Placed } from "../openapi/follow.js";
import type { RawSchema } from "./raw-schema.js";
/** What a schema is in the end: the schema that it does nothing but stand for, and what is said around that. */
export interface Subject {
    /** Key of the component, if it is one. */
    readonly key: string | undefined;
    readonly subject: Placed<unknown>;
    /** What is written beside references and around a single part, the outermost first. */
    readonly around: readonly RawSchema[];
    /** Whether `null` is one of the alternatives on the way. */
    readonly isNullable: boolean;
}
/**
 * Passes references, and compositions of a single schema: `allOf` of one, which is how a description gets beside a
 * reference, and `anyOf` of one and `null`.
 */
export declare function findSubject(start: Placed<unknown>, follow: Follow): Subject;
/** Whether a schema allows nothing but `null`. */
export declare function isNull(node: unknown): boolean;
