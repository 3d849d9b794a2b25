import { parseArgs } from "node:util";
import { type OptionName, type OptionValues, options } from "./options.js";
import { UsageError } from "./usage-error.js";

/** What a command takes beside its options. */
export interface Argument<Value extends string | undefined> {
  /** As the usage shows it, such as `[api]`. */
  readonly shown: string;
  /** Of what it takes one, to say so. */
  readonly takes: string;
  /** Whether the command may be called without. */
  readonly isOptional: undefined extends Value ? true : false;
}

/** What a command takes. */
export interface CommandSyntax<Name extends OptionName, Value extends string | undefined> {
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
export interface Words<Name extends OptionName, Value extends string | undefined = string | undefined> {
  readonly argument: Value;
  readonly options: OptionValues<Name>;
}

/**
 * Reads the words behind the name of a command.
 *
 * @throws {UsageError} for what the command does not take
 */
export function parseWords<Name extends OptionName, Value extends string | undefined>(
  syntax: CommandSyntax<Name, Value>,
  words: readonly string[],
): Words<Name, Value> {
  const { name, argument } = syntax;
  const { values, positionals } = splitWords(syntax, words);
  const [first, ...more] = positionals;
  if (more.length > 0 || (first === undefined && !argument.isOptional))
    throw new UsageError(`${name} takes ${argument.takes}`);
  const read = syntax.options.map((option) => [option, readValue(option, values[option])]);
  return { argument: first as Value, options: Object.fromEntries(read) as OptionValues<Name> };
}

function splitWords({ name, options: names, argument: { takes } }: SyntaxOfAny, words: readonly string[]) {
  const known = Object.fromEntries(names.map((option) => [option, { type: options[option].type }]));
  try {
    return parseArgs({ args: [...words], options: known, allowPositionals: true });
  } catch (error) {
    // Where there is no option at all, none can be meant.
    if (names.length === 0) throw new UsageError(`${name} takes ${takes}`);
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readValue(name: OptionName, given: unknown): unknown {
  const option = options[name];
  if (option.type === "boolean") return given === true;
  return typeof given === "string" ? option.read(given) : undefined;
}
