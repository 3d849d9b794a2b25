import type { Surroundings } from "./surroundings.js";
/** Exit codes: 0 fine, 1 the document or drift is at fault, 2 usage, configuration or the output folder, 70 our own bug. */
export type ExitCode = 0 | 1 | 2 | 70;
/**
 * Runs `openapi-errors`. Failures are printed to stderr and decide the exit code.
 *
 * @param words what follows `openapi-errors` on the command line
 */
export declare function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode>;
