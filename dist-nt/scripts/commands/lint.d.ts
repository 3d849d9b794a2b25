import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
/**
 * `openapi-errors lint [api] [--format pretty|json|github] [--strict]`.
 *
 * @returns 1 where a document has errors; warnings are no fault
 */
export declare function runLint({ argument, options: { strict, format } }: Words<"strict" | "format">, { folder, say, print }: CommandContext): Promise<0 | 1>;
