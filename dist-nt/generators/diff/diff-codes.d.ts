import type { CodeSurface, ResponseSurface, RetiredCode } from "../contract/surface.js";
import type { Change } from "./change.js";
import type { PairedResponses, ResponsePair } from "./pair-responses.js";
/** The codes of an operation that moved from one status to another. */
export interface MovedCodes {
    /** Codes of a response that are reported as moved, by response of either version. */
    readonly isMoved: (response: ResponseSurface, code: string) => boolean;
    readonly changes: readonly Change[];
}
/** What all changes of an operation have in common. */
export interface ChangeContext {
    readonly operation: string;
    readonly retired: ReadonlyMap<string, RetiredCode>;
}
/** The codes that left one status of an operation for another. */
export declare function findMoved(paired: PairedResponses, { operation }: ChangeContext): MovedCodes;
/** Codes that a response has lost, gained, renamed or describes in another way; both versions list some. */
export declare function diffCodes(pair: ResponsePair, moved: MovedCodes, context: ChangeContext): readonly Change[];
/** Codes of a status of its own that the range or `default` it came under did not list. */
export declare function diffRefinedCodes(pair: ResponsePair, moved: MovedCodes, context: ChangeContext): readonly Change[];
/** A code that the base has retired, and the revision returns for another reason. */
export declare function isReused({ code, meaning }: CodeSurface, { retired }: ChangeContext): boolean;
/** Advice that was given where there was none takes nothing from anybody. */
export declare function diffRetry(before: string | undefined, after: string | undefined): readonly string[];
