import { type Progress } from "./progress.js";
import type { Surroundings } from "./surroundings.js";
/** What a command says and answers. */
export interface Voice {
    /** Says something to people, on stderr. */
    readonly say: (text: string) => void;
    /** Says something without ending the line. */
    readonly prompt: (text: string) => void;
    /** Writes what was asked for to stdout, which is data: the line ends are those of the text. */
    readonly print: (text: string) => void;
    /** Writes data that programs take byte for byte, such as a patch; only a terminal gets it escaped. */
    readonly printBytes: (text: string) => void;
    readonly progress: Progress;
}
/** A voice on the given streams. */
export declare function createVoice({ stdout, stderr, env }: Omit<Surroundings, "cwd">): Voice;
