/** Whether everything is looked at, as by `npm run test:thorough`; `npm test` looks at a sample. */
export const isThorough = process.env.THOROUGH === "1";

/**
 * All of a list in a thorough run, else some of it.
 *
 * @param every one of how many is looked at
 * @param offset which of them comes first, so that several samples of one list are different ones
 */
export function sample<T>(list: readonly T[], every: number, offset = 0): readonly T[] {
  return isThorough ? list : list.filter((_, index) => (index + offset) % every === 0);
}
