import type { CommandContext } from "./command-context.js";
import type { OptionName } from "./options.js";
import {
  type CommandSyntax,
  oneWord,
  optionalWord,
  parseWords,
  twoWords,
  type Words,
} from "./parse-words.js";

/** A command, ready to be called. */
export interface Command {
  readonly name: string;
  /** What it takes beside options, as the usage shows it. */
  readonly argument: string;
  readonly options: readonly OptionName[];
  /** What it is for, for the usage. */
  readonly summary: string;
  /**
   * @returns 1 where the document, or what was made of it, is at fault
   * @throws {UsageError} for words that it does not understand
   */
  readonly run: (words: readonly string[], context: CommandContext) => Promise<0 | 1>;
}

interface Definition<Name extends OptionName, Value> extends CommandSyntax<Name, Value> {
  readonly summary: string;
  /** Whether it may find that there is nothing to do: such a command calls `tune` itself. */
  readonly mayBeIdle?: boolean;
  /** Each is loaded when it is called: what some of them need takes long to load. */
  readonly load: () => Promise<(words: Words<Name, Value>, context: CommandContext) => Promise<0 | 1>>;
}

const oneApi = optionalWord("[api]", "one api at most");

/** All commands, in the order of the usage. */
export const commands: readonly Command[] = [
  define({
    name: "init",
    argument: optionalWord("[document]", "one document at most"),
    options: ["dry-run"],
    summary: "show which errors a document describes, and add it to redocly.yaml",
    load: async () => (await import("./commands/init.js")).runInit,
  }),
  define({
    name: "adopt",
    argument: oneWord("<document>", "a document, or the name of its api"),
    options: ["yes", "dry-run", "json", "overlay", "remove-prose"],
    summary: "find error codes in prose, and write them into the document as structure",
    load: async () => (await import("./commands/adopt.js")).runAdopt,
  }),
  define({
    name: "generate",
    argument: oneApi,
    options: [
      "check",
      "verify",
      "strict",
      "only",
      "companion",
      "adapter",
      "watch",
      "no-reference",
      "docs-url",
    ],
    summary: "read the document, write client, guards, catalog and docs",
    mayBeIdle: true,
    load: async () => (await import("./commands/generate.js")).runGenerate,
  }),
  define({
    name: "dev",
    argument: oneApi,
    options: ["port"],
    summary: "serve the docs on 127.0.0.1, and rebuild them on every change",
    load: async () => (await import("./commands/dev.js")).runDev,
  }),
  define({
    name: "lint",
    argument: oneApi,
    options: ["strict", "format"],
    summary: "report what is wrong with the document",
    load: async () => (await import("./commands/lint.js")).runLint,
  }),
  define({
    name: "diff",
    argument: twoWords("<base> <revision>", "two versions of a document: <base> <revision>"),
    options: ["format", "fail-on", "ignore"],
    summary: "what changed in the errors of an API, and whom it breaks",
    load: async () => (await import("./commands/diff.js")).runDiff,
  }),
  define({
    name: "release",
    argument: oneApi,
    options: ["date", "base", "dry-run", "json"],
    summary: "record what has changed in the errors since the last release",
    load: async () => (await import("./commands/release.js")).runRelease,
  }),
  define({
    name: "coverage",
    argument: optionalWord("[folder]", "one folder at most"),
    options: ["min", "format"],
    summary: "which statuses and codes the tests have seen, and what was wrong with responses",
    load: async () => (await import("./commands/coverage.js")).runCoverage,
  }),
  define({
    name: "explain",
    argument: oneWord("<name>", "the id of a rule, or a code"),
    options: ["match"],
    summary: "what a rule or an error code means, and what to do about it",
    load: async () => (await import("./commands/explain.js")).runExplain,
  }),
];

function define<Name extends OptionName, Value>(definition: Definition<Name, Value>): Command {
  const { name, argument, options, summary, mayBeIdle, load } = definition;
  return {
    name,
    argument: argument.shown,
    options,
    summary,
    run: async (words, context) => {
      const parsed = parseWords(definition, words, findOwners);
      if (!mayBeIdle) await context.tune();
      return (await load())(parsed, context);
    },
  };
}

function findOwners(option: string): readonly string[] {
  const owners = commands.filter(({ options }) => options.some((name) => name === option));
  return owners.map(({ name }) => name);
}
