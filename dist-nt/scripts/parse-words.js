import { parseArgs } from "node:util";
import { options } from "./options.js";
import { UsageError } from "./usage-error.js";
/** An argument that may be left out. */
export function optionalWord(shown, takes) {
    return { shown, takes, read: (words) => (words.length > 1 ? undefined : { value: words[0] }) };
}
/** An argument that has to be there. */
export function oneWord(shown, takes) {
    const read = ([first, ...more]) => first === undefined || more.length > 0 ? undefined : { value: first };
    return { shown, takes, read };
}
/** Two arguments that have to be there. */
export function twoWords(shown, takes) {
    const read = ([first, second, ...more]) => first === undefined || second === undefined || more.length > 0
        ? undefined
        : { value: [first, second] };
    return { shown, takes, read };
}
/**
 * Reads the words behind the name of a command.
 *
 * @throws {UsageError} for what the command does not take
 */
export function parseWords(syntax, words) {
    const { name, argument } = syntax;
    const { values, positionals } = splitWords(syntax, words);
    const taken = argument.read(positionals);
    if (!taken)
        throw new UsageError(`${name} takes ${argument.takes}`);
    const read = syntax.options.map((option) => [option, readValue(option, values[option])]);
    return { argument: taken.value, options: Object.fromEntries(read) };
}
function splitWords({ name, options: names, argument: { takes } }, words) {
    const known = Object.fromEntries(names.map((option) => [option, { type: options[option].type }]));
    try {
        return parseArgs({ args: [...words], options: known, allowPositionals: true });
    }
    catch (error) {
        // Where there is no option at all, none can be meant.
        if (names.length === 0)
            throw new UsageError(`${name} takes ${takes}`);
        throw new UsageError(error instanceof Error ? error.message : String(error));
    }
}
function readValue(name, given) {
    const option = options[name];
    if (option.type === "boolean")
        return given === true;
    return typeof given === "string" ? option.read(given) : undefined;
}
