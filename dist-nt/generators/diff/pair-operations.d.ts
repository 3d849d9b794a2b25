import type { OperationSurface } from "../contract/surface.js";
/** An operation in both versions. */
export interface OperationPair {
    readonly base: OperationSurface;
    readonly revision: OperationSurface;
}
/** The operations of two versions. */
export interface PairedOperations {
    /** In the order of the revision. */
    readonly pairs: readonly OperationPair[];
    readonly added: readonly OperationSurface[];
    readonly removed: readonly OperationSurface[];
}
/** Pairs the operations of two versions, also those whose name, method or path has changed. */
export declare function pairOperations(base: readonly OperationSurface[], revision: readonly OperationSurface[]): PairedOperations;
/** Method and path; how a path calls its parameters is no part of a request. */
export declare function toRoute({ method, path }: OperationSurface): string;
