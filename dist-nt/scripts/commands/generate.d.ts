import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
type Option = "check" | "verify" | "strict" | "only" | "companion" | "adapter" | "watch" | "no-reference" | "docs-url";
/**
 * `openapi-errors generate [api] [--check] [--verify] [--strict] [--only …] [--companion] [--adapter …]
 * [--no-reference] [--docs-url …] [--watch]`.
 *
 * @returns 1 where a document has errors, where `--check` finds a difference, or `--verify` a client that does
 *   not compile
 */
export declare function runGenerate({ argument: wanted, options }: Words<Option>, context: CommandContext): Promise<0 | 1>;
export {};
