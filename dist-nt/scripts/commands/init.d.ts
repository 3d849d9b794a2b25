import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
/**
 * `openapi-errors init [document] [--dry-run]`: looks at a document, and adds it to `redocly.yaml`.
 *
 * @returns 1 where the document has errors
 */
export declare function runInit({ argument, options }: Words<"dry-run">, context: CommandContext): Promise<0 | 1>;
