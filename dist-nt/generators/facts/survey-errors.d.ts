import { type DetectedFailure } from "../codes/detect-failure.js";
import type { DocumentFacts } from "./document-facts.js";
/** Which errors a document describes, and which it leaves to prose. */
export interface ErrorSurvey {
    readonly operations: number;
    /** The number of operations that declare a 4xx, a 5xx, a default response, or no error at all. */
    readonly declaring: Readonly<Record<"4xx" | "5xx" | "default" | "none", number>>;
    /** Distinct codes. */
    readonly codes: number;
    /** Pairs of an operation and a code. */
    readonly pairs: number;
    /** Error responses by how they give their code. */
    readonly responses: Readonly<Record<ResponseForm, ResponseCount>>;
    /** How successes seem to refuse; `undefined` if none does, or if the settings say it. */
    readonly failure?: DetectedFailure;
}
/** Codes are listed; the code is any text; there is a body without a code; there is a description and no body. */
export type ResponseForm = "listed" | "open" | "codeless" | "bodiless";
export interface ResponseCount {
    readonly count: number;
    /** The first of them, such as `404 of get-thing`. */
    readonly example?: string;
}
/** Counts the error responses of a document by form. */
export declare function surveyErrors(facts: DocumentFacts): ErrorSurvey;
