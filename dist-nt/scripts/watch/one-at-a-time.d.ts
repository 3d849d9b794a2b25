/** Work that is asked for again and again. */
export interface Repeated {
    /** Rejects where the work does. */
    readonly failed: Promise<never>;
    readonly request: () => void;
    /** Resolves once nothing runs and nothing is asked for. */
    readonly settled: () => Promise<void>;
}
/** Work that is asked for while it runs is done once more afterwards, never twice at a time. */
export declare function oneAtATime(work: () => Promise<void>): Repeated;
