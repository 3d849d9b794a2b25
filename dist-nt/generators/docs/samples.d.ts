import type { Contract, Operation, StatusKind } from "../contract/contract.js";
/** TypeScript for readers, written against the generated client. */
export interface Samples {
    /** Handles every error of an operation. */
    readonly ofOperation: (operation: Operation) => string;
    /** Handles a code on one of the operations that can return it. */
    readonly ofCode: (operation: Operation, code: string, advice: Advice) => string;
    /** Handles a status on an operation that documents it, by its kind. */
    readonly ofKind: (operation: Operation, kind: StatusKind, status: string) => string;
    /** Finds out whether a failed call took effect; `undefined` where no operation can show it. */
    readonly ofReconciling: (operations: readonly Operation[]) => string | undefined;
}
/** How a code is resolved: the fix, and the operation that resolves it. */
export interface Advice {
    readonly fix?: string;
    readonly resolvedBy?: Operation;
}
/** Samples for the operations of a contract. */
export declare function createSamples(contract: Contract, packageName: string): Samples;
