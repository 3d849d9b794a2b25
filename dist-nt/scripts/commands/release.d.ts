import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
type ReleaseWords = Words<"date" | "base" | "dry-run" | "json">;
/**
 * `openapi-errors release [api] [--date 2026-08-03] [--base <git revision or file>] [--dry-run] [--json]`: adds what
 * has changed since the last release to the history.
 *
 * @returns 1 where the document has errors, or where nothing can be added to the history
 */
export declare function runRelease({ argument, options }: ReleaseWords, context: CommandContext): Promise<0 | 1>;
export {};
