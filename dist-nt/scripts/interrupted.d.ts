/** Resolves once the process is asked to end, which it then does by itself. */
export declare function untilInterrupted(): Promise<unknown>;
