import type { Candidate } from "./collect-candidates.js";
import type { ErrorBodySchema } from "./error-bodies.js";
import { type PlaceValues } from "./place-values.js";
/** A place that holds the code of a body. */
export interface Carrier {
    readonly path: readonly string[];
    /** Whether schemas list its codes. */
    readonly isListed: boolean;
    /** Whether most bodies that have the place list codes there: text that may be anything is then a code too. */
    readonly isKnown: boolean;
    readonly isInError: boolean;
    readonly rank: number;
    /** The codes that it lists. */
    readonly codes: readonly string[];
    /** Whether the codes tell errors of the same status apart. */
    readonly tellsApart: boolean;
}
/**
 * Whether a value of a body is its code, by its name, by what is beside it, and most of all by what it carries.
 *
 * @param all what the bodies of the API have at the same place
 */
export declare function judgeCandidate(candidate: Candidate, body: ErrorBodySchema, all: PlaceValues): Carrier | undefined;
/** The better of two places that a body has comes first. */
export declare function compareCarriers(a: Carrier, b: Carrier): number;
