import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
/**
 * `openapi-errors explain <rule|CODE>`: a rule needs no document, a code is looked up in those of
 * `redocly.yaml`. With `--match`, the name is that of an operation, whose `match` is printed.
 *
 * @returns 1 where no document has the code, but one has errors, so that the code may be missing from it
 * @throws {UsageError} for a name that is neither
 */
export declare function runExplain({ argument: name, options }: Words<"match", string>, context: CommandContext): Promise<0 | 1>;
