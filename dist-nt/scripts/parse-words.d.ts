import { type OptionName, type OptionValues } from "./options.js";
/** What a command takes beside its options. */
export interface Argument<Value> {
    /** As the usage shows it, such as `[api]`. */
    readonly shown: string;
    /** What it takes, to say so. */
    readonly takes: string;
    /** `undefined` for words that it does not take. */
    readonly read: (words: readonly string[]) => {
        readonly value: Value;
    } | undefined;
}
/** An argument that may be left out. */
export declare function optionalWord(shown: string, takes: string): Argument<string | undefined>;
/** An argument that has to be there. */
export declare function oneWord(shown: string, takes: string): Argument<string>;
/** Two arguments that have to be there. */
export declare function twoWords(shown: string, takes: string): Argument<readonly [string, string]>;
/** What a command takes. */
export interface CommandSyntax<Name extends OptionName, Value> {
    readonly name: string;
    readonly argument: Argument<Value>;
    readonly options: readonly Name[];
}
/** The argument and the options of a command. */
export interface Words<Name extends OptionName, Value = string | undefined> {
    readonly argument: Value;
    readonly options: OptionValues<Name>;
}
/**
 * Reads the words behind the name of a command.
 *
 * @throws {UsageError} for what the command does not take
 */
export declare function parseWords<Name extends OptionName, Value>(syntax: CommandSyntax<Name, Value>, words: readonly string[]): Words<Name, Value>;
