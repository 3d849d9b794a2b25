import type { Place } from "../openapi/place.js";
import type { StatementGroup } from "./prose/statement.js";
import type { Confidence } from "./verdict.js";
/** A part of a description. */
export interface ProsePlace {
    /** Of the description. */
    readonly location: Place;
    /** Of what is meant, in the text of the description: which of its occurrences, from 0. */
    readonly word: string;
    readonly occurrence: number;
}
/** A code that prose states, and what it states of it. */
export interface FoundCode {
    readonly code: string;
    readonly meaning: string;
    readonly fix?: string;
    /** The status that is stated beside it. */
    readonly status?: string;
    readonly confidence: Confidence;
    /** Why it is taken for a code, and for one of this operation and status. */
    readonly reasons: readonly string[];
    readonly place: ProsePlace;
    /** What it was read from, with the index among its statements; absent for an example. */
    readonly source?: {
        readonly group: StatementGroup;
        readonly index: number;
    };
}
/** A code that an operation can return with a status, as its prose says. */
export interface Proposal extends FoundCode {
    /** The operation by its id, which is unique. */
    readonly operation: string;
    /** Of the operation, in the file in which it stands. */
    readonly target: Place;
    readonly status: string;
    /** Whether the text does not say with which status the code is returned. */
    readonly isStatusGuessed: boolean;
    /** Other places that say the same. */
    readonly elsewhere: readonly FoundCode[];
}
/** A name in prose that looks like a code and is not taken for one. */
export interface PassedOver {
    readonly word: string;
    readonly reason: string;
    readonly place: ProsePlace;
}
/** What the prose of a document says of codes. */
export interface Adoption {
    readonly proposals: readonly Proposal[];
    /** Codes that no operation is said to return: for the catalog alone. */
    readonly unassigned: readonly FoundCode[];
    readonly passedOver: readonly PassedOver[];
}
