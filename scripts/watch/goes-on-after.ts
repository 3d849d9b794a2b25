import { toExitCode } from "../to-exit-code.js";

/**
 * Whether work that is repeated goes on after an error, since somebody can see to it. What is wrong with the call, the
 * configuration or the output folder when it starts ends it: the output is not watched, so that whoever puts it right
 * would wait in vain.
 */
export function goesOnAfter(error: unknown, isFirst: boolean): boolean {
  const exitCode = toExitCode(error);
  return exitCode === 1 || (exitCode === 2 && !isFirst);
}
