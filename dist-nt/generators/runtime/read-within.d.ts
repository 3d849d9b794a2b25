/** A body that is being read beside the program. */
export interface OpenBody {
    /** Its text; `undefined` where it is too long, broke off or was given up. */
    readonly text: Promise<string | undefined>;
    /** Stops reading. */
    readonly giveUp: () => void;
}
/** Reads a copy of a body as far as a limit goes, and leaves the rest to the program. */
export declare function readWithin(response: Response, maxBytes: number): OpenBody;
