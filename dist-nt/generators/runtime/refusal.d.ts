import type { ErrorContract, FailurePlace } from "./error-contract.js";
/** The place where the body of a success says that the API refuses; `undefined` where none does. */
export declare function findFailure({ api, failurePlaces }: ErrorContract, body: unknown): FailurePlace | undefined;
