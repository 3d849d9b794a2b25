import { type Ask } from "./ask.js";
import { type Voice } from "./say.js";
import type { Surroundings } from "./surroundings.js";
/** What a command works with. */
export interface CommandContext extends Voice {
    /** Absolute path of the folder that it works in, which paths are shown relative to. */
    readonly folder: string;
    /** The environment variables. */
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Asks somebody for a line. */
    readonly ask: Ask;
    /** Whether somebody is there to answer. */
    readonly isInteractive: boolean;
    /** Resolves once it is to end. */
    readonly untilInterrupted: () => Promise<unknown>;
}
/** What a command works with in its surroundings. */
export declare function createContext(surroundings: Surroundings): CommandContext;
