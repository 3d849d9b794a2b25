import type { ErrorContract } from "./error-contract.js";
import { ownValue } from "./own.js";

/**
 * What is known of an operation, by its id or by its method and path, such as `POST /cards`.
 *
 * @param contracts those of all operations, by id
 * @throws {TypeError} for a name that no operation has, which only a program without types can give
 */
export function contractOf<Contract extends ErrorContract>(
  contracts: Readonly<Record<string, Contract>>,
  name: string,
): Contract {
  const found = findContract(contracts, name);
  if (!found) throw new TypeError(`there is no operation ${name}`);
  return found;
}

/** The same where a name may be of no operation: `undefined` then. */
export function findContract<Contract extends ErrorContract>(
  contracts: Readonly<Record<string, Contract>>,
  name: string,
): Contract | undefined {
  const all = Object.values(contracts);
  const found = ownValue(contracts, name) ?? all.find(({ method, path }) => `${method} ${path}` === name);
  return found as Contract | undefined;
}
