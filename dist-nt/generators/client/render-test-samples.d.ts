import type { Contract, Operation } from "../contract/contract.js";
/** What the README shows of testing; a sample is empty where the API has nothing of the kind. */
export interface TestSamples {
    readonly fakes: string;
    readonly data: string;
    readonly kinds: string;
    readonly mocks: string;
    readonly all: string;
    readonly check: string;
}
/** @param operation the one with the most codes */
export declare function renderTestSamples(contract: Contract, operation: Operation, name: string): TestSamples;
