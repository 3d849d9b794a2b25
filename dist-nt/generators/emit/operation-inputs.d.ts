import type { Operation, ParameterPlace } from "../contract/contract.js";
/** A property of what an operation takes: the parameters of a place, or the body. */
export interface OperationInput {
    readonly name: ParameterPlace | "body";
    /** Whether a call has to give it. */
    readonly required: boolean;
}
/** What an operation takes, in the order of the places, the body last. */
export declare function listInputs({ parameters, requestBody }: Operation): readonly OperationInput[];
