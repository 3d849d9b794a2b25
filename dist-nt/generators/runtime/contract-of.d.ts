import type { ErrorContract } from "./error-contract.js";
/**
 * What is known of an operation, by its id or by its method and path, such as `POST /cards`.
 *
 * @param contracts those of all operations, by id
 * @throws {TypeError} for a name that no operation has, which only a program without types can give
 */
export declare function contractOf<Contract extends ErrorContract>(contracts: Readonly<Record<string, Contract>>, name: string): Contract;
