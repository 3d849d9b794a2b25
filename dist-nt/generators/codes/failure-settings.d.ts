import type { FailurePlace } from "./body-parts.js";
/**
 * The failure places that `x-openapi-errors` sets: a JSON pointer, `{ at, equals, not, outcome }`, or a list of
 * either; `false` sets none. `undefined` where the setting is absent or of another form.
 */
export declare function readFailurePlaces(setting: unknown): readonly FailurePlace[] | undefined;
/** What is wrong with the setting; `undefined` if nothing is. */
export declare function findFailureProblem(setting: unknown): string | undefined;
/** A failure place as `x-openapi-errors` has it. */
export declare function formatFailurePlace({ at, equals, not, outcome }: FailurePlace): unknown;
