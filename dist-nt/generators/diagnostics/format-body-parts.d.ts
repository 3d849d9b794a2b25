import type { Contract, FailurePlace } from "../contract/contract.js";
type Parts = Pick<Contract, "codePlaces" | "messagePaths" | "issuePlaces" | "failurePlaces" | "operations">;
/** The places of the parts of an API's error bodies, and of operations that have others, in one line. */
export declare function formatBodyParts(contract: Parts): string;
/** When a success is a refusal, in a few words. */
export declare function formatFailure({ at, equals, not }: FailurePlace): string;
export {};
