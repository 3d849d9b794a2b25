import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
type DiffWords = Words<"format" | "fail-on" | "ignore", readonly [string, string]>;
/**
 * `openapi-errors diff <base> <revision> [--format …] [--fail-on breaking|warning|none] [--ignore file]`; a version
 * is a file, or one of a git revision as in `HEAD~1:spec/openapi.yaml`.
 *
 * @returns 1 where a change is as bad as `--fail-on` says, and where a document cannot be read
 * @throws {UsageError} for versions that have nothing in common
 */
export declare function runDiff({ argument, options: { format, "fail-on": failOn, ignore } }: DiffWords, context: CommandContext): Promise<0 | 1>;
export {};
