import type { TextStream } from "./surroundings.js";
/** Shows what is going on, on one line of a terminal; silent anywhere else. */
export interface Progress {
    readonly show: (stage: string) => void;
    readonly clear: () => void;
}
/** Progress on a stream, which is left as it was by `clear`. */
export declare function createProgress(stream: TextStream, env: Readonly<Record<string, string | undefined>>): Progress;
