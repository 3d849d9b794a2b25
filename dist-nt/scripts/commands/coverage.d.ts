import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
/**
 * `openapi-errors coverage [folder] [--min 80] [--format pretty|json|junit|html]`: what the tests of a project have
 * seen of a contract, from the reports that `recordContract` has written into a folder.
 *
 * @returns 1 where there are findings, where responses could not be checked, or less was seen than `--min` says
 * @throws {ConfigError} where there is no report
 */
export declare function runCoverage({ argument, options: { min, format } }: Words<"min" | "format">, context: CommandContext): Promise<0 | 1>;
