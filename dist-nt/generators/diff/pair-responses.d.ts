import type { ResponseSurface } from "../contract/surface.js";
/** A response in both versions. */
export interface ResponsePair {
    /** What the base documents; several statuses that one range took the place of are merged. */
    readonly base: ResponseSurface;
    readonly revision: ResponseSurface;
}
/** A status of the revision that the base has under a range or `default`. */
export interface Refinement {
    readonly cover: ResponseSurface;
    readonly revision: ResponseSurface;
}
/** A range or `default` in place of statuses that it holds: `404` became `4XX`. */
export interface WidenedPair extends ResponsePair {
    /** The statuses that it took the place of. */
    readonly from: readonly string[];
}
/** The responses of an operation in two versions. */
export interface PairedResponses {
    readonly pairs: readonly ResponsePair[];
    readonly widened: readonly WidenedPair[];
    readonly refined: readonly Refinement[];
    readonly added: readonly ResponseSurface[];
    readonly removed: readonly ResponseSurface[];
}
/** Pairs the responses of an operation by what their statuses stand for. */
export declare function pairResponses(base: readonly ResponseSurface[], revision: readonly ResponseSurface[]): PairedResponses;
