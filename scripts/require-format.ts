import { UsageError } from "./usage-error.js";

/**
 * The form of the output that a command is asked for.
 *
 * @param possible those that the command has, its default first
 * @throws {UsageError} for any other
 */
export function requireFormat<Name extends string>(
  command: string,
  format: string | undefined,
  possible: readonly [Name, ...Name[]],
): Name {
  const found = format === undefined ? possible[0] : possible.find((name) => name === format);
  if (found !== undefined) return found;
  throw new UsageError(`${command} has no format \`${format}\`; it has: ${possible.join(", ")}`);
}
