import { type AdapterName, adapterNames } from "../generators/config/config.js";
import { parseDocsUrl } from "../generators/config/docs-url.js";
import { type GeneratorName, generatorNames } from "../generators/generators.js";
import { isCalendarDate } from "../generators/names/calendar-date.js";
import { UsageError } from "./usage-error.js";

/** An option that is there or not. */
interface Flag {
  readonly type: "boolean";
  readonly help: string;
}

/** An option with a value. */
interface ValueOption<Value> {
  readonly type: "string";
  /** What stands for the value in the usage. */
  readonly placeholder: string;
  readonly help: string;
  /** Whether the option may be there several times, each of which adds to the list. */
  readonly isList?: boolean;
  /** @throws {UsageError} for a text that is no value of it */
  readonly read: (text: string) => Value;
}

const limits = ["breaking", "warning", "none"] as const;

/** All options of all commands, in the order of the usage. An option means the same in each command. */
export const options = {
  check: flag("write nothing; exit 1 if the output is not what the document gives"),
  verify: flag("compile the client in memory, strictly; write nothing and exit 1 if it does not compile"),
  strict: flag("refuse what is otherwise ignored with a warning"),
  "dry-run": flag("let init, adopt and release write nothing, and show what they would write"),
  yes: flag("let adopt write all that it proposes, without a question"),
  overlay: option(
    "file",
    "let adopt write an overlay of this name, and leave the document as it is",
    (text) => text,
  ),
  "remove-prose": flag("let adopt remove the prose that it has made structure of"),
  only: list(`run only these generators: ${generatorNames.join(", ")}`, readGenerators),
  companion: flag("make the errors alone, for a project with a client of its own"),
  adapter: list(`give the client adapters: ${adapterNames.join(", ")}`, readAdapters),
  watch: flag("generate again on every change, until it is interrupted"),
  "no-reference": flag("build the docs without the reference of all operations, which takes longest"),
  match: flag("let explain write a whole `match` for an operation, as TypeScript"),
  "docs-url": option(
    "url",
    "where the docs are published; of several apis, each is in a folder of its name",
    (text) => readDocsUrl(text, "--docs-url"),
  ),
  port: option("n", "port for dev; any free port without it", readPort),
  format: option(
    "f",
    "form of the output: pretty, json; lint and diff: github; diff: markdown, sarif; coverage: junit, html",
    // Each command says which forms it has (`requireFormat`).
    (text) => text,
  ),
  "fail-on": option("s", `let diff exit 1 from this severity on: ${limits.join(", ")}`, readLimit),
  min: option(
    "n",
    "let coverage exit 1 where fewer percent of the statuses and codes were seen",
    readPercent,
  ),
  date: option("d", "day of the release, as 2026-08-03; today without it", readDate),
  base: option(
    "v",
    "let release compare with this git revision or file, instead of the last release",
    (text) => text,
  ),
  json: flag("let adopt and release print what they find as JSON on stdout"),
  ignore: option("file", "let diff leave out the fingerprints in this file, one a line", (text) => text),
} as const;

export type OptionName = keyof typeof options;

/** The options of a command line: whether a flag is there, and the value of any other, `undefined` if absent. */
export type OptionValues<Name extends OptionName> = {
  readonly [Key in Name]: (typeof options)[Key] extends ValueOption<infer Value>
    ? Value | undefined
    : boolean;
};

function flag(help: string): Flag {
  return { type: "boolean", help };
}

function option<Value>(placeholder: string, help: string, read: (text: string) => Value): ValueOption<Value> {
  return { type: "string", placeholder, help, read };
}

function list<Value>(help: string, read: (text: string) => Value): ValueOption<Value> {
  return { ...option("a,b", help, read), isList: true };
}

function readAdapters(text: string): readonly AdapterName[] {
  const names = text.split(",").map((name) => readOneOf(adapterNames, name.trim(), "adapter"));
  return [...new Set(names)];
}

function readGenerators(text: string): readonly GeneratorName[] {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !(generatorNames as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new UsageError(`no generator \`${unknown}\`; there is: ${generatorNames.join(", ")}`);
  return generatorNames.filter((name) => names.includes(name));
}

/**
 * Where docs are published.
 *
 * @param source the option or the variable that says it
 * @throws {UsageError}
 */
export function readDocsUrl(text: string, source: string): string {
  const parsed = parseDocsUrl(text);
  if (parsed.problem === undefined) return parsed.url;
  throw new UsageError(`${source}: \`${text}\` ${parsed.problem}`);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port: \`${text}\` is not a port`);
  return port;
}

function readPercent(text: string): number {
  const percent = Number(text);
  if (text === "" || !(percent >= 0 && percent <= 100))
    throw new UsageError(`--min: \`${text}\` is not a number from 0 to 100`);
  return percent;
}

function readDate(text: string): string {
  if (!isCalendarDate(text)) throw new UsageError(`--date: \`${text}\` is no day such as 2026-08-03`);
  return text;
}

function readLimit(text: string): (typeof limits)[number] {
  return readOneOf(limits, text, "severity");
}

function readOneOf<Name extends string>(names: readonly Name[], text: string, what: string): Name {
  const found = names.find((name) => name === text);
  if (!found) throw new UsageError(`no ${what} \`${text}\`; there is: ${names.join(", ")}`);
  return found;
}
