import { parseArgs } from "node:util";
import { formatSuggestions } from "../generators/names/suggest.js";
import { type OptionName, type OptionValues, options } from "./options.js";
import { UsageError } from "./usage-error.js";

/** What a command takes beside its options. */
export interface Argument<Value> {
  /** As the usage shows it, such as `[api]`. */
  readonly shown: string;
  /** What it takes, to say so. */
  readonly takes: string;
  /** `undefined` for words that it does not take. */
  readonly read: (words: readonly string[]) => { readonly value: Value } | undefined;
}

/** An argument that may be left out. */
export function optionalWord(shown: string, takes: string): Argument<string | undefined> {
  return { shown, takes, read: (words) => (words.length > 1 ? undefined : { value: words[0] }) };
}

/** An argument that has to be there. */
export function oneWord(shown: string, takes: string): Argument<string> {
  const read = ([first, ...more]: readonly string[]) =>
    first === undefined || more.length > 0 ? undefined : { value: first };
  return { shown, takes, read };
}

/** Two arguments that have to be there. */
export function twoWords(shown: string, takes: string): Argument<readonly [string, string]> {
  const read = ([first, second, ...more]: readonly string[]) =>
    first === undefined || second === undefined || more.length > 0
      ? undefined
      : { value: [first, second] as const };
  return { shown, takes, read };
}

/** What a command takes. */
export interface CommandSyntax<Name extends OptionName, Value> {
  readonly name: string;
  readonly argument: Argument<Value>;
  readonly options: readonly Name[];
}

/** As much of it as all commands have. */
interface SyntaxOfAny {
  readonly name: string;
  readonly argument: { readonly takes: string };
  readonly options: readonly OptionName[];
}

/** The argument and the options of a command. */
export interface Words<Name extends OptionName, Value = string | undefined> {
  readonly argument: Value;
  readonly options: OptionValues<Name>;
}

/**
 * Reads the words behind the name of a command.
 *
 * @param findOwners names of the commands that have an option, to say so of one that this command does not have
 * @throws {UsageError} for what the command does not take
 */
export function parseWords<Name extends OptionName, Value>(
  syntax: CommandSyntax<Name, Value>,
  words: readonly string[],
  findOwners: (option: string) => readonly string[],
): Words<Name, Value> {
  const { name, argument } = syntax;
  const { values, positionals } = splitWords(syntax, words, findOwners);
  const taken = argument.read(positionals);
  if (!taken) throw new UsageError(`${name} takes ${argument.takes}`);
  const read = syntax.options.map((option) => [option, readValue(option, [values[option] ?? []].flat())]);
  return { argument: taken.value, options: Object.fromEntries(read) as OptionValues<Name> };
}

function splitWords(
  { name, options: names, argument: { takes } }: SyntaxOfAny,
  words: readonly string[],
  findOwners: (option: string) => readonly string[],
) {
  const known = Object.fromEntries(
    // Of several values, `parseArgs` would otherwise give the last.
    names.map((option) => [option, { type: options[option].type, multiple: true }]),
  );
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, unknown] = /^Unknown option '([^']+)'/.exec(message) ?? [];
    if (unknown === undefined) throw new UsageError(message);
    const owners = findOwners(unknown.replace(/^--/, "")).map((owner) => `\`${owner}\``);
    if (owners.length > 0)
      throw new UsageError(`\`${unknown}\` is an option of ${owners.join(" and ")}, not of \`${name}\``);
    // Where there is no option at all, none can be meant.
    if (names.length === 0) throw new UsageError(`${name} takes ${takes}`);
    throw new UsageError(`${name} has no option \`${unknown}\`${adviseOption(unknown, names)}`);
  }
}

function adviseOption(unknown: string, names: readonly string[]): string {
  const options = names.map((option) => `--${option}`);
  return formatSuggestions(unknown, options) || `; it has: ${options.join(", ")}`;
}

function readValue(name: OptionName, given: readonly unknown[]): unknown {
  const option = options[name];
  if (option.type === "boolean") return given.length > 0;
  if (given.length === 0) return undefined;
  if (given.length > 1 && !option.isList)
    throw new UsageError(`--${name} is there more than once, and has one value`);
  return option.read(given.join(","));
}
