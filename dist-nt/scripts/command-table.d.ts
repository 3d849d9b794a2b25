import type { CommandContext } from "./command-context.js";
/** A command, ready to be called. */
export interface Command {
    readonly name: string;
    /** What it takes beside options, as the usage shows it. */
    readonly argument: string;
    /** What it is for, for the usage. */
    readonly summary: string;
    /**
     * @returns 1 where the document, or what was made of it, is at fault
     * @throws {UsageError} for words that it does not understand
     */
    readonly run: (words: readonly string[], context: CommandContext) => Promise<0 | 1>;
}
/** All commands, in the order of the usage. */
export declare const commands: readonly Command[];
