import type { Contract, Operation } from "../contract/contract.js";
/** Whether a success of an operation may say that the API refuses. */
export declare function canRefuse({ errors }: Operation): boolean;
/** Whether that holds for any operation; a client of none goes without what it takes. */
export declare function hasRefusals({ operations }: Contract): boolean;
