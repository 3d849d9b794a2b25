import type { Candidate } from "./collect-candidates.js";
import type { ReadBody } from "./read-bodies.js";
/** What all bodies of an API have at a place. */
export interface PlaceValues {
    /** Distinct codes. */
    readonly codes: readonly string[];
    /** Whether a status has more than one of them. */
    readonly tellsApart: boolean;
    /** Whether most responses that have the place list codes there. */
    readonly areListed: boolean;
}
/** What each place has, by its pointer. */
export declare function collectPlaceValues(bodies: readonly (ReadBody & {
    readonly candidates: readonly Candidate[];
})[]): (pointer: string) => PlaceValues;
/** The listed values that may be codes: not prose, not the status, not the word that it is an error. */
export declare function listCodesOf({ values, rank, isNumber }: Candidate, statuses: readonly string[]): readonly string[];
