import type { BodyParts, IssuePlace } from "./body-parts.js";
/** The parts of a body that `x-openapi-errors` sets, for an API or for an operation; others are found. */
export type PartSettings = Partial<BodyParts>;
/** The settings of `x-openapi-errors` that are about parts of a body, as written. */
export interface WrittenParts {
    /** A JSON pointer from an error body to its code, or several in the order in which a client tries them; `false` where there is none. */
    readonly code?: unknown;
    /** The same for the text for people. */
    readonly message?: unknown;
    /** A JSON pointer to what is wrong with the input, or `{ at, path, message }`, or several of either. */
    readonly issues?: unknown;
    /** A JSON pointer to what says that a success is a failure, or `{ at, equals, not, outcome }`, or several of either. */
    readonly failure?: unknown;
}
/** Names of these settings. */
export declare const partNames: ["code", "message", "issues", "failure"];
/** The parts that an operation, or the root of a document, sets itself. */
export declare function readOwnParts({ "x-openapi-errors": settings, }: Readonly<Record<string, unknown>>): PartSettings;
/** Reads the parts that `x-openapi-errors` sets; what is of another form counts as not set. */
export declare function readPartSettings(settings: unknown): PartSettings;
/** What is wrong with the parts that `x-openapi-errors` sets, with the name of the setting; `undefined` if nothing is. */
export declare function findPartProblem(settings: WrittenParts): string | undefined;
/** Issue places as `x-openapi-errors` has them. */
export declare function formatIssuePlace({ at, paths, messages }: IssuePlace): unknown;
