import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
type AdoptWords = Words<"yes" | "dry-run" | "json" | "overlay" | "remove-prose", string>;
/**
 * `openapi-errors adopt <document> [--yes] [--dry-run] [--json] [--overlay file]
 * [--remove-prose]`: finds codes in prose, and writes
 * those that somebody accepts into the document, or into an overlay.
 *
 * @returns 1 where the document cannot be read, or not all that was accepted can be written
 */
export declare function runAdopt({ argument, options }: AdoptWords, context: CommandContext): Promise<0 | 1>;
export {};
